import { nameControls } from './name-controls.js';

/**
 * Show what a terminal would obey: control characters (an escape sequence in an article must not
 * colour the screen or move the cursor), line separators and bidi embeddings, overrides and
 * isolates, as `<U+001B>`. White space becomes single spaces, so that the text is one line.
 */
export function escapeControls(text: string): string {
  return nameControls(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ')).trim();
}
