import { isOrdinal } from './ordinals.js';
import { tags } from './tags.js';
import type { VerbForm } from './verb-forms.js';
import { VerbStrength, type WordEntry } from './word-entry.js';

const open = tags.noun | tags.adjective;
/** The very commonest verbs, whose bare present (کنم, شود) is a verb even beside a noun. */
const lightVerbs = 8;
const irregularLemmas = new Set(['است', 'هست', 'بایست', 'توان']);
/** Verbs above this place of the table are rare: their bare forms are rather nouns (گندم, میزی). */
const rareFrom = 45;
/** A noun of this quality is known well enough to dispute a bare form. */
const wellKnown = 5.5;

/** How surely a form that can be read as a verb is one, by itself. */
export function judgeVerb(verb: VerbForm, word: JudgedWord): VerbStrength {
  const { form, tags: set, noun } = word;
  if (irregularLemmas.has(verb.lemma) && verb.rank === 0) {
    // The noun هستی.
    return form === 'هستی' ? VerbStrength.Possible : VerbStrength.Certain;
  }
  switch (verb.prefix) {
    case 'می':
      return isListed(word) && !form.includes('\u200c')
        ? VerbStrength.Possible
        : VerbStrength.Certain;
    case 'م':
      return set === 0 && noun.quality <= 0 ? VerbStrength.Likely : VerbStrength.None;
    case 'ب':
    case 'ن':
      return judgePrefixed(verb, word);
    case '':
      // مردمش is «his people».
      if (verb.clitic !== '' && noun.lemma !== form && noun.quality >= 3) return VerbStrength.None;
      return judgeBare(verb, word);
  }
}

type JudgedWord = Pick<WordEntry, 'form' | 'tags' | 'initial' | 'noun'>;

function judgePrefixed(verb: VerbForm, word: JudgedWord): VerbStrength {
  const { tags: set } = word;
  switch (verb.tense) {
    case 'perfect':
      return VerbStrength.Certain;
    case 'participle':
      return VerbStrength.Possible;
    case 'imperative':
      if (!isNominal(word)) return VerbStrength.Likely;
      // بلند and برنج are no imperatives of لندیدن and رنجیدن.
      return verb.rank < lightVerbs ? VerbStrength.Possible : VerbStrength.None;
    case 'past':
      // بگفت is archaic.
      if (verb.prefix === 'ب' && set !== 0) return VerbStrength.None;
      return isListed(word) ? VerbStrength.Possible : VerbStrength.Likely;
    case 'present':
      return isListed(word) ? VerbStrength.Possible : VerbStrength.Likely;
  }
}

function judgeBare(verb: VerbForm, word: JudgedWord): VerbStrength {
  const { form, initial, noun } = word;
  const listed = isListed(word);
  const light = verb.rank < lightVerbs;
  const secondSingular = verb.person === 2 && !verb.plural;
  switch (verb.tense) {
    case 'perfect':
      // گسترده‌ای is rather «a wide one» than «you have spread».
      return secondSingular && noun.quality >= wellKnown
        ? VerbStrength.Possible
        : VerbStrength.Certain;
    case 'participle':
    case 'imperative':
      return VerbStrength.Possible;
    case 'present':
      // کند is slow, شوم ominous and دهم the tenth, but hardly ever beside the verbs.
      if (light && (!listed || initial <= 3)) {
        return isOrdinal(form) ? VerbStrength.Possible : VerbStrength.Likely;
      }
      // برگزاری is a holding; the second person is hardly ever without می or ب.
      if (secondSingular || isNominal(word)) return VerbStrength.Possible;
      return isRareHomograph(verb, word) ? VerbStrength.Possible : VerbStrength.Likely;
    case 'past':
      // نشستی and برخوردی are a meeting and a collision.
      if (secondSingular && !light && noun.lemma !== form) return VerbStrength.Possible;
      if (verb.plural || verb.person !== 3) {
        return listed ? VerbStrength.Possible : VerbStrength.Likely;
      }
      if (verb.rank >= rareFrom) return VerbStrength.Possible;
      return listed && (initial >= 4 || initial === 0)
        ? VerbStrength.Possible
        : VerbStrength.Likely;
  }
}

function isListed({ tags: set }: JudgedWord): boolean {
  return (set & open) !== 0 && (set & tags.dictionary) !== 0;
}

/** Whether the form is known as a noun or adjective, or is one with endings (تلاشم). */
function isNominal({ tags: set, form, noun }: JudgedWord): boolean {
  return (set & open) !== 0 || (noun.lemma !== form && noun.quality >= wellKnown);
}

function isRareHomograph({ rank }: VerbForm, { form, noun }: JudgedWord): boolean {
  return rank >= rareFrom && noun.lemma !== form && noun.quality >= 3;
}
