import { isBehindNominal, isNounPlace, opensPhrase, type Context } from './context.js';
import { isOrdinal } from './ordinals.js';
import { tags } from './tags.js';
import type { Reading, WordEntry } from './word-entry.js';

/** «عملیاتی شدن»: before these an adjective needs no noun. */
const lightInfinitives = new Set(['شدن', 'کردن', 'بودن', 'نمودن', 'ساختن']);
const surnameEndings = ['ی', 'یان', 'زاده', 'پور', 'نژاد', 'نیا', 'فر', 'زاد', 'وند', 'لو'];

/** Noun, adjective or name, by the word itself and its place. */
export function chooseNominal(context: Context): Reading {
  const { word, before } = context;
  switch (word.usual) {
    case 'VERB':
    case 'AUX':
      if (isBehindNominal(context) && (word.tags & tags.adjective) !== 0) return 'ADJ';
      return (word.tags & tags.noun) !== 0 ? 'NOUN' : word.usual;
    case 'ADJ':
      return isOrdinal(word.form) || word.adjective.comparative
        ? 'ADJ'
        : chooseForAdjective(context);
    case 'NOUN':
      // «۲۰ درصدی», «دو میلیون تومانی»: of that measure; «یک روزی» is «one day».
      if (context.previous === 'NUM' && word.noun.indefinite && before?.form !== 'یک') return 'ADJ';
      if (!isBehindNominal(context)) return 'NOUN';
      if (before !== undefined && (before.tags & tags.givenName) !== 0 && canBeSurname(word)) {
        return 'PROPN';
      }
      return isAdjectiveBehindNoun(word) ? 'ADJ' : 'NOUN';
    default:
      return word.usual;
  }
}

/** An adjective needs its noun before it; what else is spelt so is a noun. */
function chooseForAdjective(context: Context): Reading {
  const { word, before, previous, next } = context;
  if (next !== undefined && lightInfinitives.has(next.form)) return 'ADJ';
  // «هیچ فرهنگی», «در فضایی سرد», but «۲۰ درصدی».
  const measure = previous === 'NUM' && before?.form !== 'یک';
  if (word.indefinite !== null && opensPhrase(context) && !measure) return 'indefinite noun';
  if (word.initial >= 3 && (isNounPlace(context) || before?.form === 'را')) return 'NOUN';
  // «به بزرگی».
  return previous === 'ADP' && word.adjective.indefinite ? 'NOUN' : 'ADJ';
}

/** «ظرف سفالی»: behind a noun, an article is less likely than an adjective of origin or matter. */
function isAdjectiveBehindNoun({ noun, tags: set, initial }: WordEntry): boolean {
  if ((noun.plural && !noun.indefinite) || initial > 5) return false; // «طرح مطالعاتی»
  return noun.indefinite || ((set & tags.adjective) !== 0 && initial > 0);
}

/** قصابیان, رضایی, حسین‌پور behind a given name. */
function canBeSurname({ form, common, tags: set }: WordEntry): boolean {
  if ((set & (tags.givenName | tags.placeName)) !== 0) return true;
  if ((set & tags.adjective) !== 0 && !form.endsWith('ی')) return false;
  return surnameEndings.some((ending) => form.endsWith(ending)) || (set === 0 && common <= 1);
}
