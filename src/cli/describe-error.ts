import { FarsiNewsError } from '../errors.js';
import { escapeControls } from '../reporters/escape-controls.js';
import { nameControls } from '../reporters/name-controls.js';
import type { Language } from '../reporters/wording/wording.js';
import { translate } from './messages/translate.js';

/**
 * One line for an error: what happened and what to do; the stack with it where that is wanted. Names
 * of files and words of articles in it cannot steer a terminal.
 */
export function describeError(error: unknown, verbose: boolean, language: Language = 'en'): string {
  // V8 says so; in another thread, or with the name of an input before it, the class is lost.
  if (error instanceof Error && error.message.endsWith('Invalid string length')) {
    const message = 'a report would be longer than any text that Node holds';
    const own = new FarsiNewsError('TOO_LARGE', message, 'split the input', { cause: error });
    return describeError(own, verbose, language);
  }
  const say = (message: string): string => translate(message, language);
  const stack = verbose ? `${nameControls(stackOf(error))}\n` : '';
  if (error instanceof FarsiNewsError) {
    return `farsi-news: ${escapeControls(`${say(error.message)} (${say(error.remedy)})`)}\n${stack}`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = escapeControls(say(`internal error: ${reason}`));
  if (verbose) return `farsi-news: ${message}\n${stack}`;
  return `farsi-news: ${message} (${say('this is a bug; --verbose shows where')})\n`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause === undefined ? '' : `\nbecause of ${stackOf(error.cause)}`;
  return `${error.stack ?? ''}${cause}`;
}
