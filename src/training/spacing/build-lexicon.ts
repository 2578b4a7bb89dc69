import { isNonJoining } from '../../normalization/spacing/alphabet.js';
import { GapLine, half, padding, spaced } from '../../normalization/spacing/gap-line.js';
import {
  frequencyBucket,
  listedBit,
  listedPair,
  pairHash,
  prefixBit,
  safeBit,
  SpacingLexicon,
  suffixBit,
} from '../../normalization/spacing/spacing-lexicon.js';
import { buildSlots } from './build-slots.js';
import { eachWord } from './each-word.js';
import { pairEntry } from './pair-entry.js';

export interface LexiconSizes {
  readonly words: number;
  readonly pairs: number;
}

/** A lexicon that the trainer can take a text's own words out of, so that it learns from strangers. */
export interface CountedLexicon {
  readonly lexicon: SpacingLexicon;
  readonly wordSlots: Uint32Array;
  readonly pairSlots: Uint32Array;
  /** Counts by slot: of words, of pairs written as one word, of pairs side by side in any way. */
  readonly words: Int32Array;
  readonly united: Int32Array;
  readonly beside: Int32Array;
}

/** With so many partners at least a piece counts as an affix; there are fewer endings than beginnings. */
const fewestOfPrefix = 12;
const fewestOfSuffix = 5;
const leastShare = 0.25;
/** Prefixes that lift the pen, so that no ZWNJ behind them tells of them. */
const liftingPrefixes = ['ضد', 'غیر', 'فرا', 'ابر', 'پسا', 'باز', 'فرو'];
/** Raw news leaves ZWNJ out and joins what it likes; what editors went over counts for more. */
export const editedWeight = 8;

type Counts = Map<number, number>;

function add(counts: Counts, key: number, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

/**
 * Count words and pairs in lines that are spaced as they should be, and keep the most frequent.
 *
 * @param edited so many lines from the beginning are edited text: how they write two words counts
 *   for {@link editedWeight} of the others
 */
export function buildLexicon(
  lines: readonly string[],
  edited: number,
  listed: readonly string[],
  sizes: LexiconSizes,
): CountedLexicon {
  const line = new GapLine();
  const words: Counts = new Map();
  const halfPairs: Counts = new Map();
  const spacedPairs: Counts = new Map();
  const whole: Counts = new Map(); // letters of words with a ZWNJ inside
  const asLeft: Counts = new Map();
  const asRight: Counts = new Map();
  const leftPartners = new Map<number, Set<number>>();
  const rightPartners = new Map<number, Set<number>>();

  const weighed: Counts = new Map();
  const weightOf = (at: number): number => (at < edited ? editedWeight : 1);

  lines.forEach((text, at) => {
    const weight = weightOf(at);
    line.read(text, 0);
    eachWord(line, (begin, end) => {
      const hash = line.hash(begin, end);
      add(words, hash);
      add(weighed, hash, weight);
      if (end >= line.count || line.gaps[end - 1] !== half) return;
      const next = line.hash(end, (line.last[end] as number) + 1);
      add(halfPairs, pairHash(hash, next), weight);
      add(asLeft, hash);
      add(asRight, next);
      partner(leftPartners, hash, next);
      partner(rightPartners, next, hash);
    });
    eachChain(line, (begin, end) => add(whole, line.hash(begin, end)));
  });
  const prefixes = new Set<number>();
  const suffixes = new Set<number>();
  for (const [hash, n] of words) {
    const affix = (counts: Counts, partners: Map<number, Set<number>>, least: number): boolean =>
      (partners.get(hash)?.size ?? 0) >= least && (counts.get(hash) ?? 0) > n * 0.03;
    if (affix(asLeft, leftPartners, fewestOfPrefix)) prefixes.add(hash);
    if (affix(asRight, rightPartners, fewestOfSuffix)) suffixes.add(hash);
  }

  const lifting = new Set<number>();
  for (const prefix of liftingPrefixes) {
    line.read(prefix, 0);
    lifting.add(line.hash(0, line.count));
  }

  // Second reading: words of two attested parts of which the first does not join, and the ways in
  // which the pairs stand when they are not one word.
  const seen = new Set<number>();
  const joinedPairs: Counts = new Map();
  const liftedPairs: Counts = new Map();
  const runTogether: Counts = new Map();
  lines.forEach((text, at) => {
    const weight = weightOf(at);
    line.read(text, 0);
    eachWord(line, (begin, end) => {
      const hash = line.hash(begin, end);
      if (!seen.has(hash)) {
        seen.add(hash);
        const n = weighed.get(hash) ?? 0;
        for (let k = begin + 1; k < end; k++) {
          const left = line.hash(begin, k);
          const right = line.hash(k, end);
          const pair = pairHash(left, right);
          const lifts = isNonJoining(line.symbols[padding + k - 1] as number);
          if (halfPairs.has(pair)) add(joinedPairs, pair, n);
          else if (
            lifts &&
            k - begin > 1 &&
            (words.get(hash) ?? 0) > 1 &&
            (words.get(left) ?? 0) > 2 &&
            (words.get(right) ?? 0) > 2
          ) {
            if (suffixes.has(right) || prefixes.has(left) || lifting.has(left)) {
              add(joinedPairs, pair, n);
            }
            if (end - k > 1) add(liftedPairs, pair, n);
          }
        }
      }
      const next = end;
      if (next >= line.count || line.gaps[end - 1] !== spaced) return;
      const nextEnd = (line.last[next] as number) + 1;
      add(spacedPairs, pairHash(hash, line.hash(next, nextEnd)), weight);
      const both = line.hash(begin, nextEnd);
      if (words.has(both)) add(runTogether, both);
    });
  });

  // Words whose parts stand apart elsewhere, not much oftener: ضدعفونی, ضد عفونی; not درحال, در حال.
  for (const [pair, n] of liftedPairs) {
    const apart = spacedPairs.get(pair) ?? 0;
    if (apart > 0 && n > apart * leastShare) joinedPairs.set(pair, n);
  }

  const listedHashes = new Set<number>();
  const listedPairs = new Set<number>();
  for (const word of listed) {
    line.read(word, 0);
    eachWord(line, (begin, end) => {
      const hash = line.hash(begin, end);
      listedHashes.add(hash);
      if (end < line.count && !rareVerb.test(word)) {
        listedPairs.add(pairHash(hash, line.hash(end, (line.last[end] as number) + 1)));
      }
    });
  }

  const wordKeys = [...words]
    .filter(([hash, n]) => hash !== 0 && n >= (listedHashes.has(hash) ? 1 : 2))
    .sort((a, b) => b[1] - a[1])
    .slice(0, sizes.words)
    .map(([hash]) => hash);
  const kept = new Set(wordKeys);
  for (const hash of listedHashes) {
    if (kept.size >= sizes.words) break;
    if (hash !== 0) kept.add(hash);
  }
  const wordSlots = buildSlots(kept);
  const wordEntries = new Uint8Array(wordSlots.length);
  const wordCounts = new Int32Array(wordSlots.length);
  wordSlots.forEach((hash, slot) => {
    if (hash === 0) return;
    const n = words.get(hash) ?? 0;
    const split = whole.get(hash) ?? 0;
    const safe = n >= 12 && split <= n / 400 && (runTogether.get(hash) ?? 0) <= n;
    wordCounts[slot] = n;
    wordEntries[slot] =
      frequencyBucket(n) |
      (safe ? safeBit : 0) |
      (prefixes.has(hash) ? prefixBit : 0) |
      (suffixes.has(hash) ? suffixBit : 0) |
      (listedHashes.has(hash) ? listedBit : 0);
  });

  const united = (pair: number): number => halfPairs.get(pair) ?? joinedPairs.get(pair) ?? 0;
  const pairKeys = [...new Set([...halfPairs.keys(), ...joinedPairs.keys(), ...listedPairs])]
    .sort((a, b) => united(b) - united(a))
    .slice(0, sizes.pairs);
  const pairSlots = buildSlots(pairKeys);
  const unitedCounts = new Int32Array(pairSlots.length);
  const besideCounts = new Int32Array(pairSlots.length);
  const pairEntries = new Uint8Array(pairSlots.length);
  pairSlots.forEach((pair, slot) => {
    if (pair === 0) return;
    unitedCounts[slot] = united(pair);
    besideCounts[slot] =
      (spacedPairs.get(pair) ?? 0) + (halfPairs.get(pair) ?? 0) + (joinedPairs.get(pair) ?? 0);
    pairEntries[slot] =
      pairEntry(unitedCounts[slot], besideCounts[slot]) | (listedPairs.has(pair) ? listedPair : 0);
  });
  return {
    lexicon: new SpacingLexicon(
      wordSlots,
      wordEntries,
      pairSlots,
      pairEntries,
      new Uint8Array(wordSlots.length),
    ),
    wordSlots,
    pairSlots,
    words: wordCounts,
    united: unitedCounts,
    beside: besideCounts,
  };
}

/** Verb forms that no news writes; there are thousands of them in the list. */
const rareVerb = /^ن?همی\u200c|می\u200c.*\u200c/u;

/** Call back for every run of words that ZWNJ hold together, of two words at least. */
function eachChain(line: GapLine, visit: (begin: number, end: number) => void): void {
  for (let i = 0; i < line.count;) {
    let end = (line.last[i] as number) + 1;
    let links = 0;
    while (end < line.count && line.gaps[end - 1] === half) {
      end = (line.last[end] as number) + 1;
      links++;
    }
    if (links > 0) visit(i, end);
    i = end;
  }
}

function partner(partners: Map<number, Set<number>>, of: number, who: number): void {
  let set = partners.get(of);
  if (set === undefined) partners.set(of, (set = new Set()));
  if (set.size < 50) set.add(who);
}
