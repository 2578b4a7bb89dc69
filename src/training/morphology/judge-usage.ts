import { tags } from '../../morphology/tags.js';
import type { Usage } from './count-usage.js';

type UsageTable = ReadonlyMap<string, Usage>;

const leastCount = 8;

/**
 * How often a phrase begins with the word, in fifteenths, at least 1; 0 where the word is too rare
 * to say. Adjectives stand behind their noun, so they begin a phrase one time in ten; nouns do so
 * every other time. Words between the two are both (جوان, بیمار).
 */
export function phraseInitial(word: string, usage: UsageTable): number {
  const use = usage.get(word);
  if (use === undefined || use.count < leastCount) return 0;
  return fifteenths(use.initial / use.count);
}

/**
 * For a word on ی, whether the ی is the indefinite article (کسی, چیزی, مدتی) or belongs to the word
 * (زندگی, بازی), in fifteenths, at least 1; 0 where the word is too rare to say.
 *
 * An indefinite noun likes to stand before که and behind یک, هیچ, هر and takes no further ending; a
 * noun of its own takes plural and possessive endings. The score is the share of the first kind of
 * places against that of the second; the constants stand for what a word shows by chance.
 */
export function indefiniteness(word: string, usage: UsageTable): number {
  const use = usage.get(word);
  if (!word.endsWith('ی') || use === undefined || use.count < leastCount) return 0;
  const indefinite = use.indefinite / use.count + 0.005;
  const inflected = (1.5 * inflections(word, nounEndings, usage)) / use.count + 0.02;
  return fifteenths(indefinite / (indefinite + inflected));
}

/** Parts of speech of a word for which the dictionary has none, by the endings it takes and its places. */
export function tagsByUse(word: string, set: number, usage: UsageTable): number {
  const use = usage.get(word);
  const known = tags.dictionary | tags.givenName | tags.placeName;
  if (use === undefined || use.count < leastCount || (set & ~known) !== 0) return 0;
  if (word.endsWith('های')) return 0;
  const compared = inflections(word, comparativeEndings, usage);
  const adjective = use.initial / use.count < 0.25 && use.afterPlural / use.count > 0.015;
  if (adjective || compared * 20 > use.count) return tags.adjective;
  return inflections(word, nounEndings, usage) * 50 > use.count ? tags.noun : 0;
}

const nounEndings = `‌ها ‌های ‌هایی ها های هایی ‌ام ‌ات ‌اش ‌مان ‌تان ‌شان ش شان مان`.split(' ');
const comparativeEndings = `‌تر ‌ترین تر ترین`.split(' ');

function inflections(word: string, endings: readonly string[], usage: UsageTable): number {
  let sum = 0;
  for (const ending of endings) sum += usage.get(word + ending)?.count ?? 0;
  return sum;
}

function fifteenths(share: number): number {
  return Math.max(1, Math.min(15, Math.round(share * 15)));
}
