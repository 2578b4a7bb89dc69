import { FarsiNewsError, type ErrorCode } from '../errors.js';

/** An error as data, which other threads and machines understand. */
export interface PlainError {
  /** Null for an error of the program. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly remedy: string | null;
  readonly stack: string;
}

export function toPlainError(error: unknown): PlainError {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof FarsiNewsError)) return { code: null, message, remedy: null, stack };
  return { code: error.code, message, remedy: error.remedy, stack };
}

export function fromPlainError({ code, message, remedy, stack }: PlainError): Error {
  const error =
    code === null ? new Error(message) : new FarsiNewsError(code, message, remedy ?? '');
  error.stack = stack;
  return error;
}
