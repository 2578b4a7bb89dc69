import type { Lexicon } from '../../morphology/lexicon.js';
import { isCommonWord } from './is-common-word.js';
import type { Words } from '../words.js';
import type { NameSpan } from './name-span.js';

/** A single common word is a name throughout where at least this share of its places was found. */
const majority = 0.5;

/** How much less sure a repetition is than the name it repeats. */
const fading = 0.9;

interface Known {
  readonly span: NameSpan;
  readonly length: number;
  count: number;
}

/**
 * The names that the recognizer found in one place of an article and missed in others: a name of
 * several words, or of one that is no common word, is the same wherever it stands; one that is a
 * common word too (نظری, مجلس) only where it was found more often than not.
 *
 * @param names all names found so far, in order, not overlapping
 * @returns all names with their repetitions, in order, not overlapping
 */
export function repeatNames(
  words: Words,
  lexicon: Lexicon,
  names: readonly NameSpan[],
): NameSpan[] {
  const known = new Map<string, Known>();
  const firstWords = new Set<string>();
  for (const span of names) {
    if (span.type !== 'PER' && span.type !== 'ORG') continue;
    if (words.key(span.first - 1) === 'وزیر') continue; // his field: «وزیر کشور» and «شهرهای کشور»
    const key = words.phrase(span.first, span.end);
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, { span, length: span.end - span.first, count: 1 });
      firstWords.add(words.key(span.first));
    } else before.count += 1;
  }
  const free = freePlaces(words, names);
  const missed = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    if (free[i] !== 1 || !words.isWord(i) || !firstWords.has(words.key(i))) continue;
    const found = longestAt(words, known, free, i);
    if (found === null) continue;
    const places = missed.get(found);
    if (places === undefined) missed.set(found, [i]);
    else places.push(i);
    i += (known.get(found)?.length ?? 1) - 1;
  }
  const repeated: NameSpan[] = [];
  for (const [key, places] of missed) {
    const name = known.get(key);
    if (name === undefined) continue;
    const { span, length, count } = name;
    const isPlain = length === 1 && isCommonWord(lexicon, words.tokens[span.first]?.text ?? '');
    const isMostly = count > 1 && count >= majority * (count + places.length);
    if (isPlain && !isMostly) continue;
    for (const first of places) {
      const confidence = Math.round(span.confidence * fading * 1000) / 1000;
      repeated.push({ first, end: first + length, type: span.type, source: 'rule', confidence });
    }
  }
  return [...names, ...repeated].sort((a, b) => a.first - b.first);
}

/** 1 for each token that no name covers. */
function freePlaces(words: Words, names: readonly NameSpan[]): Uint8Array {
  const free = new Uint8Array(words.length).fill(1);
  for (const { first, end } of names) free.fill(0, first, end);
  return free;
}

/** The key of the longest known name at token `first`. */
function longestAt(
  words: Words,
  known: ReadonlyMap<string, Known>,
  free: Uint8Array,
  first: number,
): string | null {
  let best: string | null = null;
  const limit = Math.min(words.length, first + 12);
  for (let end = first + 1; end <= limit && free[end - 1] === 1; end++) {
    const key = words.phrase(first, end);
    if (known.get(key)?.length === end - first) best = key;
  }
  return best;
}
