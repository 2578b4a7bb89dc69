import { nameCharacter } from './name-character.js';

/**
 * Show the characters that look like nothing or like a space, bidi embeddings, overrides and isolates
 * among them, save ZWNJ, which Persian lives on.
 */
export function showInvisible(text: string): string {
  return text.replace(
    /[\u00a0\u00ad\u061c\u180e\u2000-\u200b\u200d-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/gu,
    nameCharacter,
  );
}
