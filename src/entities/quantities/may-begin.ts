import { RecentMap } from '../../text/recent-map.js';
import type { Words } from '../words.js';
import { dateWords, monthOf } from './date-words.js';
import { numberWord, ordinalWord, vagueScales } from './number-words.js';

/** Words that begin a quantity and stand in no table: «نیم ساعت», «ساعت ۹». */
const openers: ReadonlySet<string> = new Set(['نیم', 'ساعت']);

const known = new RecentMap<boolean>(12_000);

/**
 * Whether any quantity can begin at a token. Few can, and grammars need not be asked at the others.
 */
export function mayBegin(words: Words, index: number): boolean {
  if (words.tokens[index]?.kind === 'number') return true;
  return known.getOrMake(words.key(index), isOpening);
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
