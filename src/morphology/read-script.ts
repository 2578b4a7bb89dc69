import { CharacterClass, classOf } from '../text/characters.js';

/** Whether a form has Persian letters; if not, which part of speech that makes it. */
export function readScript(form: string): 'persian' | 'X' | 'NUM' | 'PUNCT' {
  let isForeign = false;
  let isNumber = false;
  let isPlain = true; // nothing but marks and symbols
  for (const character of form) {
    const code = character.codePointAt(0) ?? 0;
    const bits = classOf(code);
    if ((bits & CharacterClass.letter) !== 0) {
      if (code >= 0x0621 && code <= 0x06cc) return 'persian';
      isForeign = true;
    }
    if ((bits & CharacterClass.digit) !== 0) isNumber = true;
    if (bits === CharacterClass.known) isPlain = false;
  }
  if (isForeign) return 'X';
  return isNumber || (!isPlain && /\p{N}/u.test(form)) ? 'NUM' : 'PUNCT'; // ½, Ⅳ
}
