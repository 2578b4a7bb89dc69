import type { Readable, Writable } from 'node:stream';

/** The world as a run sees it; handed in, so that a run can be made anywhere. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Import a JavaScript module, for configurations that are one. */
  readonly importModule: (url: string) => Promise<unknown>;
}

export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };
