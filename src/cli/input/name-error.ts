import { FarsiNewsError } from '../../errors.js';

/** The error with the name of the input that it is about. */
export function nameError(name: string, error: unknown): Error {
  if (!(error instanceof FarsiNewsError)) {
    return new Error(`${name}: ${String(error)}`, { cause: error });
  }
  const { code, message, remedy } = error;
  return new FarsiNewsError(code, `${name}: ${message}`, remedy, { cause: error });
}
