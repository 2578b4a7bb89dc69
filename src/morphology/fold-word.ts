const marks = /[\u064b-\u065f\u0670\u0640\u200d-\u200f]/gu; // diacritics, kashida, joiners and marks of direction

/**
 * A word in the spelling that the lexicon knows: Persian ی and ک, no diacritics, no kashida, no ZWNJ
 * at either end; the hamza of خانهٔ (and of the old letter ۀ) is dropped with the diacritics.
 */
export function foldWord(word: string): string {
  let folded = word;
  for (let i = 0; i < word.length; i++) {
    if (needsFolding(word.charCodeAt(i))) {
      folded = word
        .replace(marks, '')
        .replace(/[يى]/gu, 'ی')
        .replace(/ك/gu, 'ک')
        .replace(/[ۀة]/gu, 'ه');
      break;
    }
  }
  let start = 0;
  let end = folded.length;
  while (start < end && folded.charCodeAt(start) === 0x200c) start++;
  while (end > start && folded.charCodeAt(end - 1) === 0x200c) end--;
  return end - start === folded.length ? folded : folded.slice(start, end);
}

function needsFolding(unit: number): boolean {
  return (
    (unit >= 0x64b && unit <= 0x65f) || // tanvin, vowels, tashdid, hamza above
    unit === 0x640 || // kashida
    unit === 0x670 || // superscript alef
    unit === 0x649 ||
    unit === 0x64a ||
    unit === 0x643 ||
    unit === 0x629 ||
    unit === 0x6c0 ||
    (unit >= 0x200d && unit <= 0x200f)
  );
}
