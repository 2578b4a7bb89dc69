import type { InputArticle } from './input-article.js';
import type { FailedArticle } from './failed-article.js';

/** Something to read: a file, or the standard input. */
export interface Input {
  /** Absolute; null for the standard input. */
  readonly path: string | null;
  /** As the user named it, or as it was found from there. */
  readonly name: string;
  /** How many bytes of it are read at once, at most; else the usual limit counts. */
  readonly limit?: number;
  /** The id of its document, where it is settled already. */
  readonly id?: string;
  /** What was read of it already; nothing more of it is read then. */
  readonly part?: InputPart;
}

/** A stretch of an input, as it is handed to another thread. */
export type InputPart =
  | {
      readonly bytes: Uint8Array;
      /** The number of its first line. */
      readonly line: number;
      /** Whether it is whole lines of NDJSON; else it is all of the input. */
      readonly isLines: boolean;
    }
  | { readonly articles: readonly (InputArticle | FailedArticle)[] };

/** The options that say what to read and how. */
export interface InputOptions {
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly fileList?: string;
  /** In bytes. */
  readonly maxFileSize?: number | undefined;
  /** False: `.gitignore` and `.farsinewsignore` are not heeded. */
  readonly ignore: boolean;
  /** The configuration file; false for none. */
  readonly config?: string | false;
}
