import type { Resources } from '../resources.js';

/** What scorers may choose. */
export interface TaskOptions {
  /** The label set of `entities`. */
  readonly schema: 'peyma' | 'arman';
}

/** Predict for a file or a folder; gives the output in pieces. */
export type Task = (path: string, language: Resources, options: TaskOptions) => Iterable<string>;
