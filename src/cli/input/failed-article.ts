import type { PlainError } from '../plain-error.js';

/** A document that gave no article, or that could not be analyzed, and why. */
export interface FailedArticle {
  readonly id: string;
  /** What else its record holds, where it is one that could be read. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Its line, in files of records. */
  readonly line?: number;
  readonly error: PlainError;
}
