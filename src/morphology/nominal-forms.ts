import { affixes, Slot, type Affix, type Host } from './affixes.js';
import { brokenPlurals } from './broken-plurals.js';
import type { Lexicon } from './lexicon.js';
import { pluraliaTantum } from './pluralia-tantum.js';
import { functionWord, tags } from './tags.js';
import type { VerbForms } from './verb-forms.js';

/** A word read as a noun or an adjective: its stem and what its endings say. */
export interface NominalForm {
  readonly lemma: string;
  readonly plural: boolean;
  readonly comparative: boolean;
  readonly indefinite: boolean;
  readonly ezafe: boolean;
  readonly possessive: boolean;
  /** How well the stem is known, less what its endings cost; below 3 the reading is a guess. */
  readonly quality: number;
}

/** The same ی says different things behind nouns and behind adjectives. */
export type NominalClass = 'noun' | 'adjective';

const zwnj = '‌';
const open = tags.noun | tags.adjective;
const names = tags.givenName | tags.placeName;
/** From here on {@link Lexicon.indefiniteness} means that the ی is an article. */
const indefiniteFrom = 8;

/** Takes nouns and adjectives apart into stem and endings, by the table of affixes and the lexicon. */
export class NominalForms {
  private readonly irregular = new Map<string, string>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly verbs: VerbForms,
  ) {
    for (const entry of brokenPlurals.trim().split(/\s+/u)) {
      const [plural = '', singular = ''] = entry.split('/');
      this.irregular.set(plural, singular);
    }
    for (const word of pluraliaTantum.trim().split(/\s+/u)) this.irregular.set(word, word);
    for (const entry of irregularComparatives) this.irregular.set(...entry);
  }

  /** The best reading of a word as a noun, or as an adjective. */
  read(form: string, as: NominalClass): NominalForm {
    return this.takeApart(form, as, Slot.Copula + 1);
  }

  private takeApart(form: string, as: NominalClass, below: Slot): NominalForm {
    let best = this.whole(form, below);
    for (const affix of affixes) {
      if (affix.slot >= below || !form.endsWith(affix.text)) continue;
      let end = form.length - affix.text.length;
      const separate = form.startsWith(zwnj, end - 1);
      if (affix.joint !== 'either' && separate !== (affix.joint === 'zwnj')) continue;
      if (separate) end--;
      if (end < 2 || !fits(form.charAt(end - 1), affix.host)) continue;
      for (const restored of affix.restore) {
        const base = form.slice(0, end) + restored;
        const cost = this.cost(form, base, affix, separate, as);
        if (cost === null) continue;
        const inner = this.takeApart(base, as, affix.slot);
        if (inner.quality - cost > best.quality) best = outer(inner, affix, inner.quality - cost);
      }
    }
    return best;
  }

  /** The form without any ending that the table knows. */
  private whole(form: string, below: Slot): NominalForm {
    const singular = below > Slot.Plural ? this.irregular.get(form) : undefined;
    const set = this.lexicon.tags(form);
    return {
      lemma: singular ?? form,
      plural:
        singular !== undefined
          ? singular !== form && !isComparative(form)
          : (set & tags.plural) !== 0,
      comparative: singular !== undefined && isComparative(form),
      indefinite: false,
      ezafe: false,
      possessive: false,
      quality: singular !== undefined ? 12 : this.stemQuality(form, set),
    };
  }

  /** How good a stem the word is: dictionary words before names, names before mere words of the news. */
  private stemQuality(word: string, set: number): number {
    const frequency = this.lexicon.frequency(word) / 4;
    const short = word.length < 3 ? 1.5 : 0;
    if ((set & tags.plural) !== 0) return 1 + frequency;
    if ((set & open) !== 0) return ((set & tags.dictionary) !== 0 ? 6 : 4.5) + frequency - short;
    if ((set & names) !== 0) return 5 + frequency - short;
    if ((set & functionWord) !== 0) return -3;
    if ((set & tags.dictionary) !== 0) return 4.5 + frequency - short;
    return frequency > 0 ? 2 + frequency - short : 0;
  }

  /** What it costs to take this ending off; null where it may not be taken off. */
  private cost(
    form: string,
    base: string,
    affix: Affix,
    separate: boolean,
    as: NominalClass,
  ): number | null {
    const whole = this.lexicon.tags(form);
    const stem = this.lexicon.tags(base);
    const lexical =
      (whole & tags.dictionary) !== 0 && (whole & open) !== 0 && (whole & tags.plural) === 0;
    switch (affix.role) {
      case 'comparative':
        // دختر and دفتر are words of their own; بزرگ‌تر is not.
        if ((whole & tags.noun) !== 0) return null;
        return (stem & (tags.adjective | tags.adverb)) !== 0 ? -2 : separate ? 0.3 : 4;
      case 'indefinite':
        return this.articleCost(form, base, affix, as);
      case 'ezafe':
        if (affix.joint === 'zwnj') return affix.cost;
        if (base.endsWith('ها')) return 0.3;
        return this.ezafeCost(form, base, whole, stem);
      default:
        if (separate) return 0.3;
        return lexical ? null : affix.cost;
    }
  }

  /** صدای is صدا with ezafe, but قوی is no قو and رای no را. */
  private ezafeCost(form: string, base: string, whole: number, stem: number): number | null {
    if ((stem & open) === 0 && (stem & functionWord) !== 0) return null;
    if ((whole & tags.adjective) !== 0 && (stem & tags.adjective) === 0) return null;
    if (this.lexicon.frequency(base) < this.lexicon.frequency(form) - 3) return null;
    return (stem & open) !== 0 ? -3 : 1.2;
  }

  /**
   * The ی of کسی and مدتی is an article; that of زندگی, سیاسی and بزرگی (bigness) is not. Behind an
   * adjective (as an adjective: «مرد بزرگی») it always is one.
   */
  private articleCost(form: string, base: string, affix: Affix, as: NominalClass): number | null {
    const stem = this.lexicon.tags(base);
    if (as === 'adjective') {
      if ((stem & tags.adjective) !== 0 || isComparative(base)) return -4;
      return affix.joint === 'zwnj' && this.lexicon.tags(form) === 0 ? 0.3 : null;
    }
    if (base.endsWith('ها') || (stem & tags.plural) !== 0) return 0.3;
    const indefiniteness = this.lexicon.indefiniteness(form);
    if (indefiniteness > 0) return indefiniteness >= indefiniteFrom ? -4 : null;
    if ((this.lexicon.tags(form) & open) !== 0) return null;
    if (affix.joint === 'zwnj') return 0.3;
    const derived = (stem & tags.adjective) !== 0 || this.isAgent(base);
    return derived ? null : affix.cost;
  }

  /** Compounds on a present stem (برنامه‌ریز, کتاب‌فروش) and on the suffixes of agents: their ی makes a new noun. */
  private isAgent(word: string): boolean {
    for (const suffix of agentSuffixes) if (word.endsWith(suffix)) return true;
    const from = word.lastIndexOf(zwnj) + 1;
    if (from > 0) return this.verbs.isPresentStem(word.slice(from));
    for (let start = 2; start <= word.length - 2; start++) {
      if (this.verbs.isPresentStem(word.slice(start)) && this.lexicon.has(word.slice(0, start)))
        return true;
    }
    return false;
  }
}

const agentSuffixes = [
  'گر',
  'چی',
  'بان',
  'مند',
  'ناک',
  'کار',
  'گار',
  'گرا',
  'شناس',
  'پذیر',
  'بند',
  'دار',
  'نده',
  'زده',
  'شده',
];

/** The positives of these are spelt otherwise or are hardly used alone; the treebanks cite them so. */
const irregularComparatives: readonly (readonly [string, string])[] = [
  ['بهتر', 'به'],
  ['بهترین', 'به'],
  ['بیشتر', 'بیش'],
  ['بیشترین', 'بیش'],
  ['کمتر', 'کم'],
  ['کمترین', 'کم'],
  ['فراتر', 'فرا'],
  ['پیشتر', 'پیش'],
];

function isComparative(word: string): boolean {
  return word.endsWith('تر') || word.endsWith('ترین');
}

function fits(last: string, host: Host): boolean {
  switch (host) {
    case 'any':
      return true;
    case 'vowel':
      return last === 'ا' || last === 'و';
    case 'he':
      return last === 'ه';
    case 'consonant':
      return last !== 'ا';
  }
}

function outer(inner: NominalForm, { role }: Affix, quality: number): NominalForm {
  return {
    lemma: inner.lemma,
    plural: inner.plural || role === 'plural',
    comparative: inner.comparative || role === 'comparative',
    indefinite: role === 'indefinite',
    ezafe: role === 'ezafe',
    possessive: inner.possessive || role === 'possessive',
    quality,
  };
}
