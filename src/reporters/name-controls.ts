import { nameCharacter } from './name-character.js';

/**
 * Show what a terminal would obey (control characters, bidi embeddings, overrides and isolates) as
 * `<U+001B>`. Tabs and line feeds stay.
 */
export function nameControls(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0008\u000e-\u001f\v\f\r\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
    nameCharacter,
  );
}
