import { judgeVerb } from './judge-verb.js';
import type { Lexicon } from './lexicon.js';
import type { NominalForm, NominalForms } from './nominal-forms.js';
import { isOrdinal } from './ordinals.js';
import { readScript } from './read-script.js';
import { tags } from './tags.js';
import type { VerbForm, VerbForms } from './verb-forms.js';
import type { PartOfSpeech } from './word-analysis.js';
import { VerbStrength, type MadeAnalysis, type WordEntry } from './word-entry.js';

const open = tags.noun | tags.adjective;

/** What forms are read with. */
export interface FormSources {
  readonly lexicon: Lexicon;
  readonly verbs: VerbForms;
  readonly nominals: NominalForms;
}

/** All that a form says by itself. It is taken apart only where that is asked for: most forms are not. */
export class FormEntry implements WordEntry {
  readonly citation: string;
  readonly tags: number;
  readonly verb: VerbForm | null;
  readonly verbStrength: VerbStrength;
  readonly usual: PartOfSpeech | null;
  readonly ambiguous: boolean;
  readonly analyses: MadeAnalysis[] = [];
  private foundInitial: number | null = null;
  private foundNoun: NominalForm | null = null;
  private foundAdjective: NominalForm | null = null;
  private foundName: NominalForm | null = null;
  private foundIndefinite: NominalForm | null = null;

  constructor(
    surface: string,
    readonly form: string,
    readonly classes: readonly PartOfSpeech[],
    private readonly sources: FormSources,
  ) {
    this.citation = surface.endsWith('ً') ? surface : form;
    this.tags = sources.lexicon.tags(form);
    this.verb = classes.length > 0 && !classes.includes('AUX') ? null : sources.verbs.parse(form);
    this.verbStrength = this.verb === null ? VerbStrength.None : judgeVerb(this.verb, this);
    this.usual = this.findUsual(surface);
    this.ambiguous =
      classes.length > 0 ||
      (this.verbStrength < VerbStrength.Certain &&
        this.usual !== 'PUNCT' &&
        this.usual !== 'X' &&
        this.usual !== 'ADV');
  }

  get initial(): number {
    const { lexicon } = this.sources;
    return (this.foundInitial ??=
      lexicon.phraseInitial(this.form) || lexicon.phraseInitial(this.noun.lemma));
  }

  get common(): number {
    return this.sources.lexicon.indefiniteness(this.form);
  }

  get noun(): NominalForm {
    return (this.foundNoun ??= this.sources.nominals.read(this.form, 'noun'));
  }

  get adjective(): NominalForm {
    return (this.foundAdjective ??= this.sources.nominals.read(this.form, 'adjective'));
  }

  get name(): NominalForm {
    return (this.foundName ??= this.sources.nominals.read(this.form, 'name'));
  }

  get indefinite(): NominalForm | null {
    if (!this.form.endsWith('ی')) return null;
    this.foundIndefinite ??= this.sources.nominals.read(this.form, 'indefinite noun');
    return this.foundIndefinite.indefinite ? this.foundIndefinite : null;
  }

  private findUsual(surface: string): PartOfSpeech | null {
    const { form, classes } = this;
    const { lexicon } = this.sources;
    if (classes[0] !== undefined) return classes[0];
    const script = readScript(form);
    if (script !== 'persian') return script;
    if (this.verbStrength >= VerbStrength.Likely) return isCopula(this.verb) ? 'AUX' : 'VERB';
    if (surface.endsWith('ً') || form.startsWith('به‌')) return 'ADV';
    if (isOrdinal(form)) return 'ADJ';
    if (lexicon.isSurname(form)) return 'PROPN';
    const { noun, adjective } = this;
    if (noun.plural && noun.lemma !== form) return 'NOUN';
    if (adjective.comparative || adjective.copula) return 'ADJ';
    const set = this.tags | lexicon.tags(noun.lemma) | lexicon.tags(adjective.lemma);
    if (noun.lemma === form) {
      if (isName(this)) return 'PROPN';
      if ((set & open) === 0) {
        const newsOnly = lexicon.frequency(form) > 0 && (set & tags.dictionary) === 0;
        return newsOnly && !form.includes('\u200c') ? 'PROPN' : 'NOUN';
      }
    }
    if (noun.possessive) return 'NOUN';
    if ((set & tags.adjective) === 0) return 'NOUN';
    if ((set & tags.noun) === 0) return 'ADJ';
    // سوگواری and رهبری: an abstract noun, not «a mournful one».
    const article = adjective.indefinite && (this.tags & tags.adjective) === 0;
    if (article && (this.tags & tags.noun) !== 0 && this.common < articleFrom) return 'NOUN';
    return this.initial > 0 && this.initial <= 3 ? 'ADJ' : 'NOUN';
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
