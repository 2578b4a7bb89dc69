/** Something to read: a file, or the standard input. */
export interface Input {
  /** Absolute; null for the standard input. */
  readonly path: string | null;
  /** As the user named it, or as it was found from there. */
  readonly name: string;
}

/** The options that say what to read and how. */
export interface InputOptions {
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly fileList?: string;
  /** False: `.gitignore` and `.farsinewsignore` are not heeded. */
  readonly ignore: boolean;
  /** The configuration file; false for none. */
  readonly config?: string | false;
}
