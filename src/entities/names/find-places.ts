import type { Gazetteer } from '../gazetteer.js';
import { facilityHeads } from '../tables/facility-heads.js';
import { placeAdjectives, placeHeads } from '../tables/place-heads.js';
import { phraseEnd, isChainWord } from '../phrase-end.js';
import type { Words } from '../words.js';
import { knownPlaceEnd } from './known-names.js';
import type { NameSpan } from './name-span.js';

/** Names of places and facilities in the tokens `[first, end)` by rule. */
export function findPlaces(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  end: number,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let i = first;
  while (i < end) {
    const span = placeAt(words, gazetteer, i, end) ?? facilityAt(words, gazetteer, i, end);
    if (span) spans.push(span);
    i = span ? span.end : i + 1;
  }
  return spans;
}

function placeAt(words: Words, gazetteer: Gazetteer, i: number, limit: number): NameSpan | null {
  const head = placeHeads.match(words, i, limit);
  const name = head?.end ?? i;
  const known = knownPlaceEnd(words, gazetteer, name, limit);
  if (known > name) {
    const end = placeAdjectives.match(words, known, Math.min(known + 1, limit))?.end ?? known;
    return { first: i, end, type: 'LOC', source: head ? 'rule' : 'gazetteer', confidence: 0.85 };
  }
  if (head === null || head.kind === 'area' || !isChainWord(words, name)) return null;
  // خیابان ولیعصر, دریای خزر: one word, and its adjective.
  const end = placeAdjectives.match(words, name + 1, Math.min(name + 2, limit))?.end ?? name + 1;
  if (!/[یاو]$/.test(words.key(i)) && head.kind === 'nature') return null;
  return { first: i, end, type: 'LOC', source: 'rule', confidence: 0.45 };
}

function facilityAt(words: Words, gazetteer: Gazetteer, i: number, limit: number): NameSpan | null {
  const head = facilityHeads.match(words, i, limit);
  if (head === null) return null;
  const end = Math.min(phraseEnd(words, gazetteer, head.end, limit), head.end + 4);
  if (end === head.end) return null;
  return { first: i, end, type: 'FAC', source: 'rule', confidence: 0.5 };
}
