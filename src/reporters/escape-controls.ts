import { nameCharacter } from './name-character.js';

/**
 * Show what a terminal would obey: control characters (an escape sequence in an article must not
 * colour the screen or move the cursor), line separators and bidi embeddings, overrides and
 * isolates, as `<U+001B>`. White space becomes single spaces, so that the text is one line.
 */
export function escapeControls(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ')
    .replace(
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
      nameCharacter,
    )
    .trim();
}
