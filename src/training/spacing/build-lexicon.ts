import { firstLetter, isNonJoining } from '../../normalization/spacing/alphabet.js';
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

type Counts = Map<number, number>;

function add(counts: Counts, key: number, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

/** Count words and pairs in lines that are spaced as they should be, and keep the most frequent. */
export function buildLexicon(
  lines: readonly string[],
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

  lines.forEach((text) => {
    line.read(text, 0);
    eachWord(line, (begin, end) => {
      const hash = line.hash(begin, end);
      add(words, hash);
      if (end >= line.count || line.gaps[end - 1] !== half) return;
      const next = line.hash(end, (line.last[end] as number) + 1);
      add(halfPairs, pairHash(hash, next));
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
    const affix = (counts: Counts, partners: Map<number, Set<number>>): boolean =>
      (partners.get(hash)?.size ?? 0) >= 12 && (counts.get(hash) ?? 0) > n * 0.03;
    if (affix(asLeft, leftPartners)) prefixes.add(hash);
    if (affix(asRight, rightPartners)) suffixes.add(hash);
  }

  // Second reading: words of two attested parts of which the first does not join, and the ways in
  // which the pairs stand when they are not one word.
  const seen = new Set<number>();
  const joinedPairs: Counts = new Map();
  const runTogether: Counts = new Map();
  lines.forEach((text) => {
    line.read(text, 0);
    eachWord(line, (begin, end) => {
      const hash = line.hash(begin, end);
      if (!seen.has(hash)) {
        seen.add(hash);
        const n = words.get(hash) ?? 0;
        for (let k = begin + 1; k < end; k++) {
          const left = line.hash(begin, k);
          const right = line.hash(k, end);
          const pair = pairHash(left, right);
          const lifts = isNonJoining(line.symbols[padding + k - 1] as number);
          if (halfPairs.has(pair)) add(joinedPairs, pair, n);
          else if (
            lifts &&
            k - begin > 1 &&
            n > 1 &&
            (words.get(left) ?? 0) > 2 &&
            (words.get(right) ?? 0) > 2 &&
            (suffixes.has(right) || prefixes.has(left))
          ) {
            add(joinedPairs, pair, n);
          }
        }
      }
      const next = end;
      if (next >= line.count || line.gaps[end - 1] !== spaced) return;
      const nextEnd = (line.last[next] as number) + 1;
      add(spacedPairs, pairHash(hash, line.hash(next, nextEnd)));
      const both = line.hash(begin, nextEnd);
      if (words.has(both)) add(runTogether, both);
    });
  });

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

  const united = (pair: number): number => halfPairs.get(pair) ?? (joinedPairs.get(pair) as number);
  const pairKeys = [...new Set([...halfPairs.keys(), ...joinedPairs.keys(), ...listedPairs])]
    .filter((pair) => united(pair) >= 2 || listedPairs.has(pair))
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
    lexicon: new SpacingLexicon(wordSlots, wordEntries, pairSlots, pairEntries),
    wordSlots,
    pairSlots,
    words: wordCounts,
    united: unitedCounts,
    beside: besideCounts,
  };
}

/** A pair's entry from its counts. */
export function pairEntry(united: number, beside: number): number {
  if (united <= 0) return 0;
  const share = Math.min(15, Math.round((15 * united) / Math.max(1, beside)));
  return Math.min(7, (frequencyBucket(united) + 1) >> 1) | (share << 4);
}

/** Verb forms that no news writes; there are thousands of them in the list. */
const rareVerb = /^ن?همی\u200c|می\u200c.*\u200c/u;

/** Call back for every written word (`[begin, end)` in characters). */
export function eachWord(line: GapLine, visit: (begin: number, end: number) => void): void {
  for (let i = 0; i < line.count;) {
    const end = (line.last[i] as number) + 1;
    if ((line.symbols[padding + i] as number) >= firstLetter) visit(i, end);
    i = end;
  }
}

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

function buildSlots(hashes: Iterable<number>): Uint32Array {
  const keys = new Set(hashes);
  let size = 16;
  while (size * 2 < keys.size * 3) size *= 2;
  const slots = new Uint32Array(size);
  for (const hash of keys) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = hash;
  }
  return slots;
}
