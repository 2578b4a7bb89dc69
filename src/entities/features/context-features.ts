import { hashFeature } from '../../tagging/hash-feature.js';
import { placeClasses } from '../word-class.js';
import type { Gazetteer } from '../gazetteer.js';
import type { QuantitySpan } from '../quantities/quantity-span.js';
import { longestPhrase, type Words } from '../words.js';
import { Template } from './templates.js';
import type { WordFacts } from './word-facts.js';

/** The quantities that are tagged; a model is bound to the order. */
const quantityTypes: readonly string[] = ['DAT', 'TIM', 'MON', 'PCT'];

/** How far back a cue is looked for. */
const cueReach = 6;

/**
 * The features of the tokens `[first, end)`, one sentence, that depend on several words.
 *
 * @param facts of each token of the sentence
 * @param quantities of the text, by grammar
 * @returns for each token of the sentence, the hashes of its features
 */
export function contextFeatures(
  words: Words,
  facts: readonly WordFacts[],
  gazetteer: Gazetteer,
  quantities: readonly QuantitySpan[],
  first: number,
  end: number,
): number[][] {
  const features: number[][] = [];
  const at = (i: number): WordFacts | undefined =>
    i < first || i >= end ? undefined : facts[i - first];
  const outside = 0x5bd1e995;
  let inQuotes = 0;
  for (let i = first; i < end; i++) {
    const own = at(i);
    if (own === undefined) continue;
    const [before, behind] = [at(i - 1), at(i + 1)];
    const hashBefore = before?.hash ?? outside;
    const hashBehind = behind?.hash ?? outside;
    if (own.key === '«') inQuotes = 1;
    const found = [
      hashFeature(Template.bias, 0),
      hashFeature(Template.bigramBefore, Math.imul(hashBefore, 31) ^ own.hash),
      hashFeature(Template.bigramBehind, Math.imul(own.hash, 31) ^ hashBehind),
      hashFeature(Template.skip, Math.imul(hashBefore, 31) ^ hashBehind),
      hashFeature(
        Template.shapes,
        ((before?.shape ?? 0) * 961) ^ (own.shape * 31) ^ (behind?.shape ?? 0),
      ),
      hashFeature(Template.quote, inQuotes),
    ];
    if (i === first) found.push(hashFeature(Template.first, 0));
    pushClusters(found, before, own, behind);
    pushLeftCue(found, at, i);
    if (before?.cue)
      found.push(hashFeature(Template.cueAndClass, before.cue * 65536 + own.classes));
    if (own.key === '»') inQuotes = 0;
    features.push(found);
  }
  pushPhrases(features, words, gazetteer, first, end);
  for (const quantity of quantities) {
    if (quantity.type === 'QTY' || quantity.first < first || quantity.end > end) continue;
    for (let i = quantity.first; i < quantity.end; i++) {
      const place = i === quantity.first ? 0 : 1;
      const value = quantityTypes.indexOf(quantity.type) * 2 + place;
      features[i - first]?.push(hashFeature(Template.quantity, value));
    }
  }
  return features;
}

function pushClusters(
  found: number[],
  before: WordFacts | undefined,
  own: WordFacts,
  behind: WordFacts | undefined,
): void {
  if (own.cluster === 0) return;
  if (before?.cluster) {
    found.push(hashFeature(Template.clusterBefore, before.cluster * 1024 + own.cluster));
  }
  if (behind?.cluster) {
    found.push(hashFeature(Template.clusterBehind, own.cluster * 1024 + behind.cluster));
  }
}

/** The nearest cue to the left, with its distance. */
function pushLeftCue(
  found: number[],
  at: (i: number) => WordFacts | undefined,
  index: number,
): void {
  for (let distance = 1; distance <= cueReach; distance++) {
    const cue = at(index - distance)?.cue ?? 0;
    if (cue === 0) continue;
    found.push(hashFeature(Template.leftCue, cue * 8 + distance));
    return;
  }
}

/** Names of several words that the gazetteer knows: type, how surely, and where the token stands in it. */
function pushPhrases(
  features: number[][],
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  end: number,
): void {
  for (let from = first; from < end; from++) {
    for (let to = from + 2; to <= Math.min(end, from + longestPhrase); to++) {
      const entry = gazetteer.find(words, from, to);
      if (entry < 0) continue;
      const shares = gazetteer.allShares(entry) & 0xffffff;
      const isPlace = (gazetteer.classes(entry) & placeClasses) !== 0 ? 1 : 0;
      for (let i = from; i < to; i++) {
        const place = i === from ? 0 : i === to - 1 ? 2 : 1;
        if (isPlace) features[i - first]?.push(hashFeature(Template.phrase, place));
        for (let nibble = 0; nibble < 6; nibble++) {
          const share = (shares >>> (nibble * 4)) & 15;
          if (share < 3) continue;
          const value = 16 + (nibble * 2 + (share > 8 ? 1 : 0)) * 4 + place;
          features[i - first]?.push(hashFeature(Template.phrase, value));
        }
      }
    }
  }
}
