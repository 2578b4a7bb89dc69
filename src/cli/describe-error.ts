import { FarsiNewsError } from '../errors.js';

/** One line for an error: what happened and what to do; the stack with it where that is wanted. */
export function describeError(error: unknown, verbose: boolean): string {
  if (error instanceof FarsiNewsError) {
    const line = `farsi-news: ${error.message} (${error.remedy})\n`;
    return verbose ? `${line}${stackOf(error)}\n` : line;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (verbose) return `farsi-news: internal error: ${message}\n${stackOf(error)}\n`;
  return `farsi-news: internal error: ${message} (this is a bug; --verbose shows where)\n`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause === undefined ? '' : `\nbecause of ${stackOf(error.cause)}`;
  return `${error.stack ?? ''}${cause}`;
}
