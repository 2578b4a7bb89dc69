import { foldAll } from '../../entities/fold-word.js';
import { LetterTrie } from '../cues/letter-trie.js';
import type { Reading } from '../reading.js';
import {
  adverbs,
  counts,
  demonstratives,
  months,
  occasions,
  openingPhrases,
  settings,
  times,
} from './words.js';

/** What is counted in a phrase of time: «۱۰ سال پیش». */
const spans: ReadonlySet<string> = new Set(['سال', 'ماه', 'هفته', 'روز', 'ساعت', 'دهه', 'قرن']);

let openers: LetterTrie<true> | undefined;

/** Connectives, adverbs, phrases of time and settings that may stand before a subject. */
export function skipOpeners(reading: Reading, at: number, end: number): number {
  const word = reading.word(at);
  if (adverbs.has(word) || word === 'و' || word === '،' || word === '؛') return at + 1;
  if (word === '-' || word === '–' || word === ':' || word === '*' || word === '/') return at + 1;
  const opener = openerEnd(reading, at);
  if (opener > at && opener <= end) return opener;
  const isCount =
    (reading.isNumber(at) || counts.has(word)) &&
    spans.has(reading.word(at + 1)) &&
    /^(?:پیش|قبل|گذشته|اخیر|بعد)$/.test(reading.word(at + 2));
  const isDay = reading.isNumber(at) && months.has(reading.word(at + 1)); // «۲۰ اسفند»
  if (!times.has(word) && !months.has(word) && !isCount && !isDay) return at;
  let behind = at + 1;
  while (behind < end && isTimeWord(reading, behind)) behind++;
  return behind > at + 1 ? behind : at;
}

function isTimeWord(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (times.has(word) || months.has(word) || word === 'امروز' || word === 'دیروز') return true;
  return reading.isNumber(at) || word === '(' || word === ')';
}

/** Behind a setting or another opening phrase that begins at a token; −1 where none does. */
function openerEnd(reading: Reading, first: number): number {
  if (openers === undefined) {
    openers = new LetterTrie();
    for (const phrase of foldAll(openingPhrases)) openers.add(phrase, true);
  }
  let end = settingEnd(reading, first);
  openers.match(reading, { token: first, letter: 0 }, (_, { token, letter }) => {
    if (letter === reading.word(token).length) end = Math.max(end, token + 1);
  });
  return end;
}

/** «در ادامه», «در پایان این نشست», «در این زمینه». */
function settingEnd(reading: Reading, first: number): number {
  if (!reading.is(first, 'در')) return -1;
  let at = first + 1;
  const isSet = settings.has(reading.word(at));
  if (isSet) at++;
  const isThis = demonstratives.has(reading.word(at));
  const occasion = isThis ? at + 1 : at;
  if ((isSet || isThis) && occasions.has(reading.word(occasion))) return occasion + 1;
  return isSet ? at : -1;
}
