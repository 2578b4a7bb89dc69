import { tags } from '../../morphology/tags.js';
import type { Usage } from './count-usage.js';

type UsageTable = ReadonlyMap<string, Usage>;

const leastCount = 8;
/** From here on the score of {@link indefiniteness} speaks for an article. */
const articleFrom = 7;
const open = tags.noun | tags.adjective;

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
 *
 * For any other word, how much it behaves like a common noun, which is counted and made indefinite,
 * and not like a name: fifteen where a tenth of its places show it.
 */
export function indefiniteness(word: string, usage: UsageTable): number {
  const use = usage.get(word);
  if (use === undefined || use.count < leastCount) return 0;
  if (!word.endsWith('ی')) {
    const common = inflections(word, pluralEndings, usage) + use.indefinite;
    return fifteenths((10 * common) / use.count);
  }
  const indefinite = use.indefinite / use.count + 0.005;
  const inflected = (1.5 * inflections(word, nounEndings, usage)) / use.count + 0.02;
  return fifteenths(indefinite / (indefinite + inflected));
}

/**
 * Parts of speech that the endings and the places of a word show: all for a word that the dictionary
 * gives none, and the adjective for words on ی, which the dictionary gives as nouns throughout.
 */
export function tagsByUse(
  word: string,
  words: ReadonlyMap<string, number>,
  usage: UsageTable,
): number {
  const set = words.get(word) ?? 0;
  if (isSoundPlural(word, set, words, usage)) return tags.noun | tags.plural;
  const use = usage.get(word);
  if (use === undefined || use.count < leastCount || word.endsWith('های')) return 0;
  const adjective = use.initial / use.count < 0.25 && use.afterPlural / use.count > 0.015;
  if ((set & open) !== 0) {
    // Behind an adjective (امیدواری) ی makes a noun, unless the ی is mostly an article.
    const stem = words.get(word.slice(0, -1)) ?? 0;
    const abstract =
      (stem & tags.adjective) !== 0 &&
      use.initial / use.count > 0.12 &&
      indefiniteness(word, usage) < articleFrom;
    return adjective && word.endsWith('ی') && !abstract ? tags.adjective : 0;
  }
  if ((set & ~(tags.dictionary | tags.givenName | tags.placeName)) !== 0) return 0;
  if (adjective || inflections(word, comparativeEndings, usage) * 20 > use.count)
    return tags.adjective;
  return inflections(word, nounEndings, usage) * 50 > use.count ? tags.noun : 0;
}

const pluralEndings = `‌ها ‌های ‌هایی ها های هایی`.split(' ');
const nounEndings = [...pluralEndings, ...`‌ام ‌ات ‌اش ‌مان ‌تان ‌شان ش شان مان`.split(' ')];
const comparativeEndings = `‌تر ‌ترین تر ترین`.split(' ');

/**
 * Plurals that the dictionary has not (سرمایه‌داران) or has as mere nouns (محصولات), of a noun or
 * adjective that it has. ین makes plurals of Arabic participles only, which begin with م (متجاوزین);
 * elsewhere it makes adjectives (اولین, زرین).
 */
function isSoundPlural(
  word: string,
  set: number,
  words: ReadonlyMap<string, number>,
  usage: UsageTable,
): boolean {
  if ((set & ~(tags.dictionary | tags.noun)) !== 0) return false;
  const listed = (set & tags.noun) !== 0;
  for (const [ending, restored] of soundPlurals) {
    if (!word.endsWith(ending) || (listed && ending !== 'ات')) continue;
    const stem = word.slice(0, -ending.length) + restored;
    const stemTags = words.get(stem) ?? 0;
    if (stem.length < 4 || (stemTags & tags.dictionary) === 0 || (stemTags & open) === 0) continue;
    if (ending === 'ین' && !stem.startsWith('م')) continue;
    if (!listed) return true;
    // شکلات and دیپلمات are counted themselves, plurals are not.
    const counted = inflections(word, pluralEndings, usage) * 50 > (usage.get(word)?.count ?? 0);
    if ((stemTags & open) === tags.noun && !counted && !stem.endsWith('ی')) return true;
  }
  return false;
}

const soundPlurals = [
  ['ان', ''],
  ['گان', 'ه'],
  ['یان', ''],
  ['ین', ''],
  ['ات', ''],
  ['ات', 'ه'],
] as const;

function inflections(word: string, endings: readonly string[], usage: UsageTable): number {
  let sum = 0;
  for (const ending of endings) sum += usage.get(word + ending)?.count ?? 0;
  return sum;
}

function fifteenths(share: number): number {
  return Math.max(1, Math.min(15, Math.round(share * 15)));
}
