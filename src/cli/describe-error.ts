import { FarsiNewsError } from '../errors.js';
import { escapeControls } from '../reporters/escape-controls.js';
import { nameControls } from '../reporters/name-controls.js';

/**
 * One line for an error: what happened and what to do; the stack with it where that is wanted. Names
 * of files and words of articles in it cannot steer a terminal.
 */
export function describeError(error: unknown, verbose: boolean): string {
  const stack = verbose ? `${nameControls(stackOf(error))}\n` : '';
  if (error instanceof FarsiNewsError) {
    return `farsi-news: ${escapeControls(`${error.message} (${error.remedy})`)}\n${stack}`;
  }
  const message = escapeControls(error instanceof Error ? error.message : String(error));
  if (verbose) return `farsi-news: internal error: ${message}\n${stack}`;
  return `farsi-news: internal error: ${message} (this is a bug; --verbose shows where)\n`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause === undefined ? '' : `\nbecause of ${stackOf(error.cause)}`;
  return `${error.stack ?? ''}${cause}`;
}
