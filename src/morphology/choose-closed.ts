import { isBeforeNominal, isBehindNominal, type Context } from './context.js';
import { tags } from './tags.js';
import type { PartOfSpeech } from './word-analysis.js';

/** The part of speech of a word of the closed classes, in its place. */
export function chooseClosed(context: Context): PartOfSpeech | null {
  const { word, before, previous, next } = context;
  switch (word.form) {
    case 'این':
    case 'آن':
    case 'همین':
    case 'همان':
    case 'چنین':
    case 'چه':
    case 'همه':
      return isBeforeNominal(context) ? 'DET' : 'PRON';
    case 'برخی':
    case 'بعضی':
      return next?.form === 'از' ? 'PRON' : 'DET';
    case 'هم':
      return before?.form === 'با' || before?.form === 'به' ? 'PRON' : 'ADV';
    case 'پس':
    case 'بعد':
    case 'پیش':
    case 'قبل':
      return next?.form === 'از' ? 'ADP' : 'ADV';
    case 'تا':
      // Behind a verb or a mark it opens a clause («until»), behind a noun it is «up to».
      return previous === 'VERB' || previous === 'AUX' || previous === 'PUNCT' || previous === null
        ? 'SCONJ'
        : 'ADP';
    case 'دیگری':
      return isBehindNominal(context) ? 'ADJ' : 'PRON';
    case 'دیگر':
      return isBehindNominal(context) ? 'ADJ' : 'ADV';
    case 'نه':
      return next?.usual === 'NUM' ? 'NUM' : 'ADV';
    case 'م':
    case 'ام':
    case 'یم':
      return isBehindAdjective(context) ? 'VERB' : 'PRON';
    case 'ی':
      // An ezafe that a space took off its word, or «you are».
      return isBehindAdjective(context) ? 'VERB' : 'PART';
    case 'ید':
    case 'ند':
    case 'یند':
    case 'ایم':
    case 'اید':
      return 'VERB';
    default:
      return isNounAgain(context) ? 'NOUN' : (word.classes[0] ?? null);
  }
}

/** «خوشحال م»: «I am» and not «mine». */
function isBehindAdjective({ previous, before }: Context): boolean {
  if (previous === 'ADJ' || previous === 'PRON') return true;
  return before !== undefined && (before.tags & tags.adjective) !== 0;
}

/** «در کنار», «از روی»: behind a preposition, the longer prepositions are nouns again. */
function isNounAgain({ word, previous, before }: Context): boolean {
  if (previous !== 'ADP' || before?.form === 'را' || word.classes[0] !== 'ADP') return false;
  return word.form.length > 2 && (word.tags & tags.noun) !== 0;
}
