import { emptyHash, extendHash, finishHash } from '../../model/hash-text.js';
import { placeClasses } from '../word-class.js';
import type { Gazetteer } from '../gazetteer.js';
import { lowerBound } from '../../text/lower-bound.js';
import type { QuantitySpan } from '../quantities/quantity-span.js';
import { longestPhrase, type Words } from '../words.js';
import { Template } from './templates.js';
import type { WordFacts } from './word-facts.js';

/** The quantities that are tagged; a model is bound to the order. */
const quantityTypes: readonly string[] = ['DAT', 'TIM', 'MON', 'PCT'];

/** How far back a cue is looked for. */
const cueReach = 6;

/** Takes a feature of a token, which is counted from the beginning of the sentence. */
export type TakeFeature = (token: number, template: number, value: number) => void;

/**
 * The features of the tokens `[first, end)`, one sentence, that depend on several words.
 *
 * @param facts of each token of the sentence
 * @param quantities of the text, by grammar, in order
 * @param take is given each feature; those of one token may come at several times
 */
export function contextFeatures(
  words: Words,
  facts: readonly WordFacts[],
  gazetteer: Gazetteer,
  quantities: readonly QuantitySpan[],
  first: number,
  end: number,
  take: TakeFeature,
): void {
  let inQuotes = 0;
  for (let t = 0; t < facts.length; t++) {
    const own = facts[t] as WordFacts;
    const before = facts[t - 1];
    const behind = facts[t + 1];
    const hashBefore = before?.hash ?? outside;
    const hashBehind = behind?.hash ?? outside;
    if (own.key === '«') inQuotes = 1;
    take(t, Template.bias, 0);
    take(t, Template.bigramBefore, Math.imul(hashBefore, 31) ^ own.hash);
    take(t, Template.bigramBehind, Math.imul(own.hash, 31) ^ hashBehind);
    take(t, Template.skip, Math.imul(hashBefore, 31) ^ hashBehind);
    const shapes = ((before?.shape ?? 0) * 961) ^ (own.shape * 31) ^ (behind?.shape ?? 0);
    take(t, Template.shapes, shapes);
    take(t, Template.quote, inQuotes);
    if (t === 0) take(t, Template.first, 0);
    if (own.cluster > 0 && before?.cluster) {
      take(t, Template.clusterBefore, before.cluster * 1024 + own.cluster);
    }
    if (own.cluster > 0 && behind?.cluster) {
      take(t, Template.clusterBehind, own.cluster * 1024 + behind.cluster);
    }
    takeLeftCue(facts, t, take);
    if (before?.cue) take(t, Template.cueAndClass, before.cue * 65536 + own.classes);
    if (own.key === '»') inQuotes = 0;
  }
  takePhrases(words, gazetteer, first, end, take);
  const behind = lowerBound(quantities.length, (q) => quantities[q]?.first ?? Infinity, first);
  for (let q = behind; q < quantities.length; q++) {
    const quantity = quantities[q] as QuantitySpan;
    if (quantity.first >= end) break;
    const type = quantityTypes.indexOf(quantity.type);
    if (type < 0 || quantity.end > end) continue;
    for (let i = quantity.first; i < quantity.end; i++) {
      take(i - first, Template.quantity, type * 2 + (i === quantity.first ? 0 : 1));
    }
  }
}

/** What stands for the word before the first and behind the last. */
const outside = 0x5bd1e995;

/** The nearest cue to the left, with its distance. */
function takeLeftCue(facts: readonly WordFacts[], t: number, take: TakeFeature): void {
  for (let distance = 1; distance <= cueReach; distance++) {
    const cue = facts[t - distance]?.cue ?? 0;
    if (cue === 0) continue;
    take(t, Template.leftCue, cue * 8 + distance);
    return;
  }
}

/** Names of several words that the gazetteer knows: type, how surely, and where the token stands in it. */
function takePhrases(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  end: number,
  take: TakeFeature,
): void {
  for (let from = first; from < end; from++) {
    const limit = Math.min(end, from + longestPhrase);
    let hash = emptyHash;
    for (let to = from + 1; to <= limit; to++) {
      hash = extendHash(hash, words.joined, words.offset(to - 1), words.offset(to));
      if (to === from + 1) continue; // a word's own entry is among its facts
      const entry = gazetteer.findHash(finishHash(hash));
      if (entry < 0) continue;
      const shares = gazetteer.allShares(entry) & 0xffffff;
      const isPlace = (gazetteer.classes(entry) & placeClasses) !== 0;
      for (let i = from; i < to; i++) {
        const place = i === from ? 0 : i === to - 1 ? 2 : 1;
        if (isPlace) take(i - first, Template.phrase, place);
        for (let nibble = 0; nibble < 6; nibble++) {
          const share = (shares >>> (nibble * 4)) & 15;
          if (share < 3) continue;
          const value = 16 + (nibble * 2 + (share > 8 ? 1 : 0)) * 4 + place;
          take(i - first, Template.phrase, value);
        }
      }
    }
  }
}
