import type { Words } from '../words.js';
import { dateWords, monthOf } from './date-words.js';
import { numberWord, ordinalWord, vagueScales } from './number-words.js';

/** Words that begin a quantity and stand in no table: «نیم ساعت», «ساعت ۹». */
const openers: ReadonlySet<string> = new Set(['نیم', 'ساعت']);

/** How many answers are kept. */
const size = 20_000;

let known = new Map<string, boolean>();

/**
 * Whether any quantity can begin at a token. Few can, and grammars need not be asked at the others.
 */
export function mayBegin(words: Words, index: number): boolean {
  if (words.tokens[index]?.kind === 'number') return true;
  const key = words.key(index);
  let answer = known.get(key);
  if (answer === undefined) {
    if (known.size >= size) known = new Map();
    known.set(key, (answer = isOpening(key)));
  }
  return answer;
}

function isOpening(key: string): boolean {
  return (
    dateWords.mayBegin(key) ||
    openers.has(key) ||
    vagueScales.has(key) ||
    numberWord(key) !== null ||
    ordinalWord(key) !== null ||
    monthOf(key) !== null
  );
}
