import { hashText } from '../../model/hash-text.js';
import { hashFeature } from '../../tagging/hash-feature.js';
import type { FeatureSpan } from '../../tagging/sentence-scorer.js';
import { foldWord } from '../fold-word.js';
import type { Gazetteer } from '../gazetteer.js';
import { boundaryWords } from '../tables/boundary-words.js';
import { cueKind } from './cue-kind.js';
import { bagRole, roles } from './roles.js';
import { Template } from './templates.js';
import { wordShape } from './word-shape.js';

/** Resources that features are taken from. */
export interface FeatureLanguage {
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
  /**
   * Templates and values of the word's features by turns: first those that a word two away speaks
   * with, then those of a neighbour, then those of the token itself.
   */
  readonly features: readonly number[];
  readonly distantEnd: number;
  readonly neighbourEnd: number;
}

/** Where the word itself and its cue stand among the features. */
const wordAt = 0;
const cueAt = 4;

/** Inflections that are taken off for the stem, longest first. */
const inflections = ['هایشان', 'هایی', 'های', 'ها', 'ترین', 'شان', 'مان', 'ای', 'ش', 'ی'] as const;

/** Read the facts of a word form. */
export function wordFacts(text: string, { gazetteer, clusterOf }: FeatureLanguage): WordFacts {
  const key = foldWord(text);
  const hash = hashText(key);
  const shape = wordShape(text);
  const entry = gazetteer.findKey(key);
  const classes = gazetteer.classes(entry);
  const cue = cueKind(key);
  const cluster = clusterOf(key);

  const features: number[] = [Template.word, hash, Template.shape, shape, Template.cue, cue];
  if (cluster > 0) features.push(Template.cluster, cluster);
  for (let bits = classes; bits !== 0; bits &= bits - 1) {
    features.push(Template.nameClass, bits & -bits);
  }
  const shares = gazetteer.allShares(entry);
  for (let nibble = 0; nibble < 8; nibble++) {
    const share = (shares >>> (nibble * 4)) & 15;
    if (share > 0) features.push(Template.nameShare, nibble * 4 + shareLevel(share));
  }
  const distantEnd = features.length;
  pushAffixes(features, key, 2, 3);
  const neighbourEnd = features.length;
  pushAffixes(features, key, 1, 1);
  pushAffixes(features, key, 4, 4);
  features.push(Template.length, Math.min(key.length, 12), Template.stem, hashText(stemOf(key)));
  pushParts(features, text);
  return { key, hash, shape, cue, cluster, classes, features, distantEnd, neighbourEnd };
}

/** What a word speaks with in a role (see {@link roles}), of its features. */
export function roleSpan(
  { key, cue, features, distantEnd, neighbourEnd }: WordFacts,
  role: number,
): FeatureSpan {
  if (role === bagRole) {
    // No function words, no marks.
    const counts = key.length > 1 && boundaryWords.kindOf(key) === undefined;
    return { base: Template.bag - Template.word, start: wordAt, end: counts ? wordAt + 2 : wordAt };
  }
  const offset = roles[role] ?? 0;
  const base = Template.roleStep * role;
  if (offset === -3) return { base, start: cueAt, end: cue === 0 ? cueAt : cueAt + 2 };
  const distance = Math.abs(offset);
  const end = distance === 0 ? features.length : distance === 1 ? neighbourEnd : distantEnd;
  return { base, start: 0, end };
}

/** Give `add` the hash of each feature of a word in a role (see {@link roles}). */
export function roleFeatures(facts: WordFacts, role: number, add: (feature: number) => void): void {
  const { features } = facts;
  const { base, start, end } = roleSpan(facts, role);
  for (let i = start; i < end; i += 2) {
    add(hashFeature(base + (features[i] as number), features[i + 1] as number));
  }
}

/** Never, seldom, often, mostly. */
function shareLevel(share: number): number {
  return share <= 3 ? 0 : share <= 7 ? 1 : share <= 11 ? 2 : 3;
}

/** Prefixes and suffixes of `from` to `to` letters. */
function pushAffixes(features: number[], key: string, from: number, to: number): void {
  for (let size = from; size <= Math.min(to, key.length); size++) {
    features.push(Template.prefix + size - 1, hashText(key, 0, size));
    features.push(Template.suffix + size - 1, hashText(key, key.length - size));
  }
}

/** The first and the last part of a word with ZWNJ. */
function pushParts(features: number[], text: string): void {
  const first = text.indexOf('\u200c');
  if (first < 0) return;
  const last = text.lastIndexOf('\u200c');
  features.push(Template.firstPart, hashText(foldWord(text.slice(0, first))));
  features.push(Template.lastPart, hashText(foldWord(text.slice(last + 1))));
}

function stemOf(key: string): string {
  for (const suffix of inflections) {
    if (key.length >= suffix.length + 3 && key.endsWith(suffix)) {
      return key.slice(0, -suffix.length);
    }
  }
  return key;
}
