import { closedClasses } from './closed-classes.js';
import { foldWord } from './fold-word.js';
import { readScript } from './read-script.js';
import type { Lexicon } from './lexicon.js';
import { NominalForms, type NominalForm } from './nominal-forms.js';
import { isOrdinal } from './ordinals.js';
import { tags } from './tags.js';
import type { VerbForm, VerbForms } from './verb-forms.js';
import { verbs } from './verbs.js';
import type { PartOfSpeech } from './word-analysis.js';
import { judgeVerb } from './judge-verb.js';
import { VerbStrength, type WordEntry } from './word-entry.js';

const open = tags.noun | tags.adjective;

/** Finds out what a form says by itself. */
export class WordReader {
  private readonly verbs: VerbForms;
  private readonly nominals: NominalForms;
  private readonly classes = new Map<string, PartOfSpeech[]>();

  constructor(private readonly lexicon: Lexicon) {
    const { stems, forms } = verbs();
    this.verbs = forms;
    this.nominals = new NominalForms(lexicon, stems);
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
    const verb = classes.length > 0 && !classes.includes('AUX') ? null : this.verbs.parse(form);
    const entry = {
      form,
      citation: surface.endsWith('ً') ? surface : form,
      tags: set,
      initial: this.lexicon.phraseInitial(form) || this.lexicon.phraseInitial(noun.lemma),
      common: this.lexicon.indefiniteness(form),
      classes,
      verb,
      noun,
      adjective: this.nominals.read(form, 'adjective'),
      name: this.nominals.read(form, 'name'),
      indefinite: this.indefiniteNoun(form),
    };
    const verbStrength = verb === null ? VerbStrength.None : judgeVerb(verb, entry);
    const usual = this.usual({ ...entry, verbStrength }, surface);
    const ambiguous =
      classes.length > 0 ||
      (verbStrength < VerbStrength.Certain &&
        usual !== 'PUNCT' &&
        usual !== 'X' &&
        usual !== 'ADV');
    return { ...entry, verbStrength, usual, ambiguous, analyses: new Map() };
  }

  private indefiniteNoun(form: string): NominalForm | null {
    if (!form.endsWith('ی')) return null;
    const read = this.nominals.read(form, 'indefinite noun');
    return read.indefinite ? read : null;
  }

  private usual(
    entry: Omit<WordEntry, 'usual' | 'ambiguous' | 'analyses'>,
    surface: string,
  ): PartOfSpeech | null {
    const { form, classes, noun, initial } = entry;
    if (classes[0] !== undefined) return classes[0];
    const script = readScript(form);
    if (script !== 'persian') return script;
    if (entry.verbStrength >= VerbStrength.Likely) return isCopula(entry.verb) ? 'AUX' : 'VERB';
    if (surface.endsWith('ً') || form.startsWith('به‌')) return 'ADV';
    const set =
      entry.tags | this.lexicon.tags(noun.lemma) | this.lexicon.tags(entry.adjective.lemma);
    if (isOrdinal(form)) return 'ADJ';
    if (this.lexicon.isSurname(form)) return 'PROPN';
    if (noun.plural && noun.lemma !== form) return 'NOUN';
    if (entry.adjective.comparative || entry.adjective.copula) return 'ADJ';
    if (noun.lemma === form) {
      if (isName(entry)) return 'PROPN';
      if ((set & open) === 0) {
        const newsOnly = this.lexicon.frequency(form) > 0 && (set & tags.dictionary) === 0;
        return newsOnly && !form.includes('\u200c') ? 'PROPN' : 'NOUN';
      }
    }
    if (noun.possessive) return 'NOUN';
    if ((set & tags.adjective) === 0) return 'NOUN';
    if ((set & tags.noun) === 0) return 'ADJ';
    // سوگواری and رهبری: an abstract noun, not «a mournful one».
    const article = entry.adjective.indefinite && (entry.tags & tags.adjective) === 0;
    if (article && (entry.tags & tags.noun) !== 0 && entry.common < articleFrom) return 'NOUN';
    return initial > 0 && initial <= 3 ? 'ADJ' : 'NOUN';
  }
}

/** From here on the ی of a word is mostly an article. */
const articleFrom = 7;

/** است, بود, باشد: copulas and auxiliaries of other verbs. */
function isCopula(verb: VerbForm | null): boolean {
  return verb !== null && copulas.has(verb.lemma);
}

const copulas = new Set(['است', 'بود', 'بایست', 'توان']);

/**
 * The lists hold many common nouns (the given name پیام, the village صحنه); of the places of a real
 * name, hardly any shows it counted or made indefinite.
 */
function isName({ tags: set, common }: Pick<WordEntry, 'tags' | 'common'>): boolean {
  if ((set & tags.adjective) !== 0) return false;
  return (
    ((set & tags.placeName) !== 0 && common <= 4) || ((set & tags.givenName) !== 0 && common <= 2)
  );
}
