import { CharacterClass, classOf } from '../../text/characters.js';

/**
 * The shape of a word: which kinds of characters follow each other in it (letters, digits, Latin,
 * marks), repetitions left out, as a small integer.
 */
export function wordShape(text: string): number {
  let shape = 1;
  let previous = 0;
  for (let i = 0; i < text.length && shape < 1e6; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== previous) shape = shape * 6 + kind;
    previous = kind;
  }
  // Punctuation has no common shape: each mark is one.
  return previous === 4 && text.length === 1 ? -text.charCodeAt(0) : shape;
}

function kindOf(code: number): number {
  const bits = classOf(code);
  if (bits & CharacterClass.digit) return 3;
  if (bits & CharacterClass.latin) return 2;
  if (bits & CharacterClass.arabic) return 1;
  if (code === 0x200c) return 5;
  return 4;
}
