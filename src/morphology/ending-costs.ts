import type { Affix } from './affixes.js';
import type { Lexicon } from './lexicon.js';
import { functionWord, tags } from './tags.js';
import type { VerbStems } from './verb-stems.js';

/**
 * How a word is read: the same ی says different things behind nouns and behind adjectives. As an
 * «indefinite noun», it is an article wherever it can be.
 */
export type NominalClass = 'noun' | 'adjective' | 'name' | 'indefinite noun';

const names = tags.givenName | tags.placeName;
const vowelGlide = /[او]ی$/u;
const zwnj = '‌';
const open = tags.noun | tags.adjective;

/** From here on {@link Lexicon.indefiniteness} means that the ی is an article, … */
const indefiniteFrom = 8;
/** … behind a stem that makes nouns on ی of its own (آزاد, کارگر) from here on, … */
const surelyIndefiniteFrom = 12;
/** … and for a form that the dictionary has not, already from here on. */
const unlistedIndefiniteFrom = 3;

/** Below this, the ی of an adjective is its own. */
const relationalBelow = 7;

/** Adjectives and agents on these make abstract nouns on ی: کارگری, علاقه‌مندی. */
const agentSuffixes = 'گر چی بان مند ناک کار گار گرا شناس پذیر بند دار نده زده شده گراف'.split(' ');

/** Judges whether an ending may be taken off a form, and how much has to speak for it. */
export class EndingCosts {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly stems: VerbStems,
  ) {}

  /**
   * @param form with the ending
   * @param base without it
   * @param separate whether a ZWNJ stood between
   * @returns the cost in the units of stem quality, below 0 where the ending is sure; null where it may not be taken off
   */
  cost(
    form: string,
    base: string,
    affix: Affix,
    separate: boolean,
    as: NominalClass,
  ): number | null {
    switch (affix.role) {
      case 'comparative':
        return as === 'name' ? null : this.comparativeCost(form, base, separate);
      case 'indefinite':
        return as === 'name' ? null : this.articleCost(form, base, affix, as);
      case 'ezafe':
        return separate ? affix.cost : this.ezafeCost(form, base);
      case 'copula':
        if (separate || affix.text === 'ست') break;
        if (as !== 'adjective' || !this.isAdjective(base)) return null;
        // معتقدیم stands in the dictionary as a noun.
        if (affix.text !== 'م') return -3;
        return this.isWordOfItsOwn(form) ? null : affix.cost;
      case 'plural':
        if (separate || affix.text === 'ها') return this.pluralCost(form, base, separate);
        break;
      default:
    }
    if (separate) return -2;
    if (affix.role === 'plural') {
      return as === 'name' ? null : this.soundPluralCost(form, base, affix);
    }
    // پایم is پا with یم.
    if (vowelGlide.test(base)) return null;
    return as === 'name' || this.isWordOfItsOwn(form) ? null : affix.cost;
  }

  private isAdjective(word: string): boolean {
    const set = this.lexicon.tags(word);
    return word.length > 3 && (set & tags.adjective) !== 0 && (set & tags.dictionary) !== 0;
  }

  /** A word of the dictionary is not taken apart at a joined ending: شهادت, آرامش, ایران. */
  private isWordOfItsOwn(form: string): boolean {
    const set = this.lexicon.tags(form);
    return (set & tags.dictionary) !== 0 && (set & open) !== 0 && (set & tags.plural) === 0;
  }

  /**
   * ان, ات, ین, ون: believed where the lexicon calls the form a plural, and in forms that it has
   * not. Of two singulars the noun is likelier (مشخصات: مشخصه, not مشخص), and یت before ی
   * (خصوصیات: خصوصیت, not خصوصی).
   */
  private soundPluralCost(form: string, base: string, { text, cost }: Affix): number | null {
    const whole = this.lexicon.tags(form);
    const known = (whole & tags.plural) !== 0;
    if (!known && (whole & tags.dictionary) !== 0) return null;
    if (!known && (text === 'ین' || text === 'ون')) return null;
    if (text === 'ان' && vowelGlide.test(base)) return null; // یان
    if (text !== 'ات') return cost;
    const adjective = (this.lexicon.tags(base) & tags.noun) === 0;
    const abstract = base.endsWith('ی') && this.lexicon.has(`${base}ت`);
    return adjective || abstract ? cost + 3 : cost;
  }

  /** The dictionary lists a few plurals on ها (شوراها) as nouns; تنها and رها are none. */
  private pluralCost(form: string, base: string, separate: boolean): number | null {
    if (separate) return -4;
    if (!this.isWordOfItsOwn(form)) return base.length > 2 ? -1 : 1.2;
    const isPlural =
      base.length > 2 &&
      (this.lexicon.tags(base) & tags.noun) !== 0 &&
      this.lexicon.frequency(base) > this.lexicon.frequency(form);
    return isPlural ? -2 : null;
  }

  /** دختر and دفتر are words of their own; بزرگ‌تر and بالاتر are not. */
  private comparativeCost(form: string, base: string, separate: boolean): number | null {
    if ((this.lexicon.tags(form) & tags.noun) !== 0) return null;
    const stem = this.lexicon.tags(base);
    if ((stem & (tags.adjective | tags.adverb)) !== 0) return -2;
    if (separate) return -4;
    const commoner = this.lexicon.frequency(base) >= this.lexicon.frequency(form);
    return base.length > 2 && (stem & tags.noun) !== 0 && commoner ? -2 : 4;
  }

  /** صدای is صدا with ezafe, but قوی is no قو and رای no را. */
  private ezafeCost(form: string, base: string): number | null {
    if (base.endsWith('ها') && !this.lexicon.has(form)) return -0.5;
    const whole = this.lexicon.tags(form);
    const stem = this.lexicon.tags(base);
    if ((stem & open) === 0 && (stem & functionWord) !== 0) return null;
    // پیاده‌روی is walking, and seldom a pavement with ezafe.
    if (base.includes(zwnj) && this.isWordOfItsOwn(form)) return null;
    if ((whole & tags.adjective) !== 0 && (stem & tags.adjective) === 0) return null;
    if ((whole & open) !== 0 && this.lexicon.frequency(base) < this.lexicon.frequency(form) - 5) {
      return null;
    }
    return (stem & open) !== 0 ? -3 : 1.2;
  }

  /**
   * The ی of کسی and مدتی is an article; that of زندگی, سیاسی and بزرگی (bigness) is not. Behind an
   * adjective (as an adjective: «مرد بزرگی») it always is one.
   */
  private articleCost(form: string, base: string, affix: Affix, as: NominalClass): number | null {
    // جایی and کتاب‌هایی are جا and کتاب‌ها with یی, not جای with ی.
    if (affix.text === 'ی' && vowelGlide.test(base)) return null;
    const stem = this.lexicon.tags(base);
    if (base.endsWith('‌ها')) return 0.3;
    if (this.lexicon.isSurname(form) || isInfinitive(base, this.stems)) return null;
    // ایرانی behind این is an Iranian, no Iran.
    if (as === 'indefinite noun') {
      return (stem & tags.noun) !== 0 && (stem & names) === 0 ? -4 : null;
    }
    if (as === 'adjective') {
      if (base.endsWith('تر') || base.endsWith('ترین')) {
        return stem !== 0 || this.isAdjective(base.replace(/\u200c?تر(?:ین)?$/u, '')) ? -4 : null; // not باکتری
      }
      if ((stem & tags.adjective) === 0) return null;
      if (this.lexicon.frequency(base) < this.lexicon.frequency(form) - 4) return null;
      // قدیمی and مجازی are adjectives themselves, beside قدیم and مجاز.
      const own = (this.lexicon.tags(form) & tags.adjective) !== 0;
      return own && this.lexicon.indefiniteness(form) < relationalBelow ? null : -4;
    }
    const listed = this.isWordOfItsOwn(form);
    if (base.endsWith('ها') && !listed) return 0.3;
    if ((stem & tags.plural) !== 0) return this.pluralArticleCost(form, listed);
    if (affix.joint === 'joined' && !this.isStem(base, listed)) return null;
    const derives =
      (stem & open) === tags.adjective ||
      (this.lexicon.tags(form) & open) === tags.adjective ||
      base.includes(zwnj) ||
      this.isAgent(base);
    const indefiniteness = this.lexicon.indefiniteness(form);
    if (indefiniteness > 0) {
      const from = derives
        ? surelyIndefiniteFrom
        : listed
          ? indefiniteFrom
          : unlistedIndefiniteFrom;
      return indefiniteness >= from ? -4 : null;
    }
    if (listed) return null;
    if (affix.joint === 'zwnj') return -2;
    return derives ? null : affix.cost;
  }

  /** Whether an article may be looked for behind the word: unknown stems are rather parts of names (لواندوفسکی). */
  private isStem(word: string, surely: boolean): boolean {
    const set = this.lexicon.tags(word);
    if ((set & open) !== 0) return true;
    if (surely || (set & functionWord) !== 0) return false;
    return (set & tags.dictionary) !== 0 || /.(?:ان|ات)$/u.test(word);
  }

  /** مواردی is «some cases», but تجاری, عملیاتی and انتخاباتی are adjectives. */
  private pluralArticleCost(form: string, listed: boolean): number | null {
    const adjective = (this.lexicon.tags(form) & tags.adjective) !== 0;
    if (adjective || listed)
      return this.lexicon.indefiniteness(form) >= surelyIndefiniteFrom ? -4 : null;
    return 0.3;
  }

  /** Compounds on a present stem (برنامه‌ریز, کتاب‌فروش) and on the suffixes of agents. */
  private isAgent(word: string): boolean {
    for (const suffix of agentSuffixes) {
      if (word.length > suffix.length + 1 && word.endsWith(suffix)) return true;
    }
    const last = word.lastIndexOf(zwnj) + 1;
    if (last > 0) return this.stems.present(word.slice(last)) !== undefined;
    for (let start = 2; start <= word.length - 2; start++) {
      const isCompound =
        this.stems.present(word.slice(start)) !== undefined &&
        this.lexicon.has(word.slice(0, start));
      if (isCompound) return true;
    }
    return false;
  }
}

/** گفتن, the stem of گفتنی («worth saying»). */
function isInfinitive(word: string, stems: VerbStems): boolean {
  return word.endsWith('ن') && stems.past(word.slice(0, -1)) !== undefined;
}
