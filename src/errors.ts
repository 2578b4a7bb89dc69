/**
 * Errors carry a stable code, what happened, and what the reader can do about it.
 * Findings in a text are data ({@link Finding}), never errors.
 */
export type ErrorCode =
  | 'USAGE'
  | 'NO_INPUT'
  | 'NOT_FOUND'
  | 'NOT_READABLE'
  | 'NOT_WRITABLE'
  | 'NOT_INSTALLED'
  | 'TOO_LARGE'
  | 'TIMEOUT'
  | 'GIVEN_UP'
  | 'BINARY_INPUT'
  | 'ENCODING'
  | 'BAD_RECORD'
  | 'BAD_MODEL'
  | 'CONFIG';

/**
 * An error with a remedy.
 *
 * @param code stable, for programs
 * @param message one line, for people: what happened, naming the file or the option
 * @param remedy one line: what to do
 *
 * @example
 * ```js
 * import { FarsiNewsError, normalize } from 'farsi-news';
 *
 * try {
 *   normalize('سلام', { digits: 'roman' });
 * } catch (error) {
 *   console.log(error instanceof FarsiNewsError, error.code); // → true USAGE
 * }
 * ```
 */
export class FarsiNewsError extends Error {
  override readonly name = 'FarsiNewsError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
