import { hashText } from '../../model/hash-text.js';
import type { Lemmatizer } from '../../morphology/lemmatizer.js';
import type { Lexicon } from '../../morphology/lexicon.js';
import { hashFeature } from '../../tagging/hash-feature.js';
import { foldWord } from '../fold-word.js';
import type { Gazetteer } from '../gazetteer.js';
import { boundaryWords } from '../tables/boundary-words.js';
import { cueKind } from './cue-kind.js';
import { Template } from './templates.js';
import { wordShape } from './word-shape.js';

/** Language resources that features are taken from. */
export interface FeatureLanguage {
  readonly lexicon: Lexicon;
  readonly lemmatizer: Lemmatizer;
  readonly gazetteer: Gazetteer;
  /** The cluster of a word by key, or 0. */
  readonly clusterOf: (key: string) => number;
}

/** What depends on a word form alone. */
export interface WordFacts {
  readonly key: string;
  readonly hash: number;
  readonly shape: number;
  /** The kind of cue the word is, see {@link cueKind}; 0 for none. */
  readonly cue: number;
  readonly cluster: number;
  /** Bits of the lists of names the word stands in. */
  readonly classes: number;
  /** For each role, the hashes of the word's features in it. */
  readonly features: readonly Uint32Array[];
}

/** Inflections that are taken off for the stem, longest first. */
const inflections = ['هایشان', 'هایی', 'های', 'ها', 'ترین', 'شان', 'مان', 'ای', 'ش', 'ی'] as const;

/** Read the facts of a word form. */
export function wordFacts(text: string, language: FeatureLanguage): WordFacts {
  const key = foldWord(text);
  const hash = hashText(key);
  const shape = wordShape(text);
  const entry = language.gazetteer.findKey(key);
  const classes = language.gazetteer.classes(entry);
  const cue = cueKind(key);
  const cluster = language.clusterOf(key);

  const basic: [template: number, value: number][] = [
    [Template.word, hash],
    [Template.shape, shape],
    [Template.cue, cue],
  ];
  if (cluster > 0) {
    basic.push([Template.cluster, cluster], [Template.coarseCluster, cluster >> 4]);
  }
  for (let bits = classes; bits !== 0; bits &= bits - 1) {
    basic.push([Template.nameClass, bits & -bits]);
  }
  const shares = language.gazetteer.allShares(entry);
  for (let nibble = 0; nibble < 8; nibble++) {
    const share = (shares >>> (nibble * 4)) & 15;
    if (share > 0) basic.push([Template.nameShare, nibble * 4 + shareLevel(share)]);
  }
  const affixes = affixFeatures(key);
  const near = [...basic, ...affixes.filter(([, , size]) => size === 2 || size === 3)];
  const part = language.lemmatizer.analyze(text).pos ?? 'X';
  const frequency = language.lexicon.frequency(text);
  near.push([Template.partOfSpeech, hashText(part)]);

  const own: typeof basic = [
    ...basic,
    ...affixes.map(([template, value]): [number, number] => [template, value]),
    [Template.length, Math.min(key.length, 12)],
    [Template.stem, hashText(stemOf(key))],
    [Template.frequency, frequency],
    [Template.partOfSpeech, hashText(part)],
    ...partFeatures(text),
  ];
  const inRole = (role: number, list: readonly (readonly number[])[]): Uint32Array =>
    Uint32Array.from(list, ([template = 0, value = 0]) =>
      hashFeature(Template.roleStep * role + template, value),
    );
  return {
    key,
    hash,
    shape,
    cue,
    cluster,
    classes,
    features: [
      inRole(0, own),
      inRole(1, near),
      inRole(2, near),
      inRole(3, basic),
      inRole(4, basic),
      inRole(5, cue === 0 ? [] : [[Template.cue, cue]]),
      isContentWord(key) ? Uint32Array.of(hashFeature(Template.bag, hash)) : new Uint32Array(0),
    ],
  };
}

/** Never, seldom, often, mostly. */
function shareLevel(share: number): number {
  return share <= 3 ? 0 : share <= 7 ? 1 : share <= 11 ? 2 : 3;
}

function affixFeatures(key: string): [template: number, value: number, size: number][] {
  const found: [number, number, number][] = [];
  for (let size = 1; size <= Math.min(4, key.length); size++) {
    found.push([Template.prefix + size - 1, hashText(key, 0, size), size]);
    found.push([Template.suffix + size - 1, hashText(key, key.length - size), size]);
  }
  return found;
}

/** The first and the last part of a word with ZWNJ. */
function partFeatures(text: string): [number, number][] {
  const first = text.indexOf('\u200c');
  if (first < 0) return [];
  const last = text.lastIndexOf('\u200c');
  return [
    [Template.firstPart, hashText(foldWord(text.slice(0, first)))],
    [Template.lastPart, hashText(foldWord(text.slice(last + 1)))],
  ];
}

function stemOf(key: string): string {
  for (const suffix of inflections) {
    if (key.length >= suffix.length + 3 && key.endsWith(suffix))
      return key.slice(0, -suffix.length);
  }
  return key;
}

/** Words of a bag: no function words, no marks. */
function isContentWord(key: string): boolean {
  return key.length > 1 && boundaryWords.kindOf(key) === undefined;
}
