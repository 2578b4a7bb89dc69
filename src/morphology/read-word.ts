import { closedClasses } from './closed-classes.js';
import { foldWord } from './fold-word.js';
import type { Lexicon } from './lexicon.js';
import { NominalForms } from './nominal-forms.js';
import { tags } from './tags.js';
import { VerbForms, type VerbForm } from './verb-forms.js';
import type { PartOfSpeech } from './word-analysis.js';
import { VerbStrength, type WordEntry } from './word-entry.js';

const open = tags.noun | tags.adjective;
const names = tags.givenName | tags.placeName;

/** Finds out what a form says by itself. */
export class WordReader {
  private readonly verbs = new VerbForms();
  private readonly nominals: NominalForms;
  private readonly classes = new Map<string, PartOfSpeech[]>();

  constructor(private readonly lexicon: Lexicon) {
    this.nominals = new NominalForms(lexicon, this.verbs);
    for (const [name, words] of Object.entries(closedClasses)) {
      for (const word of words.trim().split(/\s+/u)) {
        const known = this.classes.get(word);
        if (known === undefined) this.classes.set(word, [name as PartOfSpeech]);
        else known.push(name as PartOfSpeech);
      }
    }
  }

  /** The entry of a form, as it stands in normalized text. */
  read(surface: string): WordEntry {
    const form = foldWord(surface);
    const set = this.lexicon.tags(form);
    const classes = this.classes.get(form) ?? [];
    const noun = this.nominals.read(form, 'noun');
    const adjective = this.nominals.read(form, 'adjective');
    const verb = classes.length > 0 && !classes.includes('AUX') ? null : this.verbs.parse(form);
    const initial = this.lexicon.phraseInitial(form) || this.lexicon.phraseInitial(noun.lemma);
    const verbStrength = verb === null ? VerbStrength.None : strengthOf(verb, set, initial);
    const entry = { form, tags: set, initial, classes, verb, verbStrength, noun, adjective };
    const usual = this.usual(entry, surface);
    const ambiguous =
      classes.length > 0 ||
      (verbStrength > VerbStrength.None && verbStrength < VerbStrength.Certain) ||
      (verbStrength === VerbStrength.None && usual !== 'PUNCT' && usual !== 'X' && usual !== 'NUM');
    return { ...entry, usual, ambiguous, analyses: new Map() };
  }

  private usual(
    entry: Omit<WordEntry, 'usual' | 'ambiguous' | 'analyses'>,
    surface: string,
  ): PartOfSpeech | null {
    const { form, classes, noun, initial } = entry;
    if (classes[0] !== undefined) return classes[0];
    if (!/\p{L}/u.test(form)) return /\p{N}/u.test(form) ? 'NUM' : 'PUNCT';
    if (!/[\u0621-\u06cc]/u.test(form)) return 'X';
    if (entry.verbStrength >= VerbStrength.Likely) return isCopula(entry.verb) ? 'AUX' : 'VERB';
    if (surface.endsWith('ً') || surface.endsWith('اً')) return 'ADV';
    const set =
      entry.tags | this.lexicon.tags(noun.lemma) | this.lexicon.tags(entry.adjective.lemma);
    if (noun.lemma === form && (set & open) === 0) {
      if ((set & names) !== 0) return 'PROPN';
      return this.lexicon.frequency(form) > 0 && (set & tags.dictionary) === 0 ? 'PROPN' : 'NOUN';
    }
    if ((set & tags.adjective) === 0) return 'NOUN';
    if ((set & tags.noun) === 0) return 'ADJ';
    return initial > 0 && initial <= 3 ? 'ADJ' : 'NOUN';
  }
}

/** است, بود, باشد: copulas and auxiliaries of other verbs. */
function isCopula(verb: VerbForm | null): boolean {
  return (
    verb !== null &&
    (verb.lemma === 'است' ||
      verb.lemma === 'بود' ||
      verb.lemma === 'بایست' ||
      verb.lemma === 'توان')
  );
}

function strengthOf(verb: VerbForm, set: number, initial: number): VerbStrength {
  const nominal = (set & open) !== 0 && (set & tags.dictionary) !== 0;
  switch (verb.tense) {
    case 'perfect':
      return VerbStrength.Certain;
    case 'participle':
      return verb.prefix === 'می' ? VerbStrength.Certain : VerbStrength.Possible;
    case 'imperative':
      return verb.prefix === '' || nominal ? VerbStrength.Possible : VerbStrength.Likely;
    default:
      if (!nominal) return verb.prefix === 'می' ? VerbStrength.Certain : VerbStrength.Likely;
      return initial >= 4 || initial === 0 ? VerbStrength.Possible : VerbStrength.Likely;
  }
}
