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
export function judgeVerb(
  verb: VerbForm,
  { form, tags: set, initial, noun }: Pick<WordEntry, 'form' | 'tags' | 'initial' | 'noun'>,
): VerbStrength {
  const listed = (set & open) !== 0 && (set & tags.dictionary) !== 0;
  if (irregularLemmas.has(verb.lemma) && verb.rank === 0) {
    // The noun هستی.
    return form === 'هستی' ? VerbStrength.Possible : VerbStrength.Certain;
  }
  const inflected = noun.lemma !== form && noun.quality >= wellKnown;
  const nominal = (set & open) !== 0 || inflected;
  if (verb.prefix === 'می') {
    const joined = !form.includes('\u200c');
    return joined && listed ? VerbStrength.Possible : VerbStrength.Certain;
  }
  if (verb.prefix === 'م')
    return set === 0 && noun.quality <= 0 ? VerbStrength.Likely : VerbStrength.None;
  switch (verb.tense) {
    case 'perfect':
      // گسترده‌ای is rather «a wide one» than «you have spread».
      return verb.person === 2 && !verb.plural && noun.quality >= wellKnown
        ? VerbStrength.Possible
        : VerbStrength.Certain;
    case 'participle':
      return VerbStrength.Possible;
    case 'imperative':
      return verb.prefix === '' || nominal ? VerbStrength.Possible : VerbStrength.Likely;
    case 'present':
      if (verb.prefix !== '') return listed ? VerbStrength.Possible : VerbStrength.Likely;
      // کند is slow, شوم ominous and دهم the tenth, but hardly ever beside the verbs.
      if (verb.rank < lightVerbs && (!listed || initial <= 3)) {
        return isOrdinal(form) ? VerbStrength.Possible : VerbStrength.Likely;
      }
      // برگزاری is a holding; the bare second person is out of use.
      if (verb.person === 2 && !verb.plural) return VerbStrength.Possible;
      if (nominal || (verb.rank >= rareFrom && noun.quality >= 3 && noun.lemma !== form))
        return VerbStrength.Possible;
      return VerbStrength.Likely;
    case 'past':
      if (verb.prefix === 'ب' && set !== 0) return VerbStrength.None;
      if (!listed) {
        const rareStem = verb.rank >= rareFrom && verb.person === 3 && !verb.plural;
        return rareStem && verb.prefix === '' ? VerbStrength.Possible : VerbStrength.Likely;
      }
      // The adjective شدید and the like.
      if (verb.plural || verb.person !== 3) return VerbStrength.Possible;
      if (verb.rank >= rareFrom && verb.prefix === '') return VerbStrength.Possible;
      return initial >= 4 || initial === 0 ? VerbStrength.Possible : VerbStrength.Likely;
  }
}
