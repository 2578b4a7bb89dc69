import { affixesOf, Slot, type Affix, type Host } from './affixes.js';
import { EndingCosts, type NominalClass } from './ending-costs.js';
import { readIrregularNominals } from './irregular-nominals.js';
import type { Lexicon } from './lexicon.js';
import { functionWord, tags } from './tags.js';
import type { VerbStems } from './verb-stems.js';

/** A word read as a noun or an adjective: its stem and what its endings say. */
export interface NominalForm {
  readonly lemma: string;
  readonly plural: boolean;
  readonly comparative: boolean;
  readonly indefinite: boolean;
  readonly ezafe: boolean;
  readonly possessive: boolean;
  /** امیدواریم: «we are hopeful». */
  readonly copula: boolean;
  /** How well the stem is known, less what its endings cost; below 3 the reading is a guess. */
  readonly quality: number;
}

const zwnj = '‌';
/** Better than any stem: what stands in a table is not taken apart. */
const irregularQuality = 12;
const open = tags.noun | tags.adjective;
const names = tags.givenName | tags.placeName;

/** Takes nouns and adjectives apart into stem and endings, by the table of affixes and the lexicon. */
export class NominalForms {
  private readonly irregular = readIrregularNominals();
  private readonly costs: EndingCosts;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly stems: VerbStems,
  ) {
    this.costs = new EndingCosts(lexicon, stems);
  }

  /** The best reading of a word as a noun, an adjective or a name. */
  read(form: string, as: NominalClass): NominalForm {
    return this.takeApart(form, as, Slot.Outside);
  }

  private takeApart(form: string, as: NominalClass, below: Slot): NominalForm {
    let best = this.whole(form, below);
    for (const affix of affixesOf(form)) {
      if (affix.slot >= below || !form.endsWith(affix.text)) continue;
      let end = form.length - affix.text.length;
      const separate = form.startsWith(zwnj, end - 1);
      if (affix.joint !== 'either' && separate !== (affix.joint === 'zwnj')) continue;
      if (separate) end--;
      if (end < 2 || !fits(form.charAt(end - 1), affix.host)) continue;
      for (const restored of affix.restore) {
        const base = form.slice(0, end) + restored;
        const cost = this.costs.cost(form, base, affix, separate, as);
        if (cost === null) continue;
        const inner = this.takeApart(base, as, affix.slot);
        if (inner.quality - cost > best.quality) best = outer(inner, affix, inner.quality - cost);
      }
    }
    return best;
  }

  /** The form without any ending that the table knows. */
  private whole(form: string, below: Slot): NominalForm {
    const irregular = below > Slot.Plural ? this.irregular.get(form) : undefined;
    const set = this.lexicon.tags(form);
    return {
      lemma: irregular?.lemma ?? form,
      plural: irregular?.plural ?? (set & tags.plural) !== 0,
      comparative: irregular?.comparative ?? false,
      indefinite: false,
      ezafe: false,
      possessive: false,
      copula: false,
      quality: irregular === undefined ? this.stemQuality(form, set) : irregularQuality,
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
    const compound = this.isCompound(word) ? 4.5 : 0;
    return Math.max(compound, frequency > 0 ? 1.5 + frequency / 2 - short : 0);
  }

  /** A compound that no list has but that is built as compounds are: قبیله‌سالار, پروازکننده. */
  private isCompound(word: string): boolean {
    if (word.length > 5 && word.endsWith('نده')) return true;
    const last = word.slice(word.lastIndexOf(zwnj) + 1);
    if (last.length === word.length || last.length < 2) return false;
    // The dictionary has some plurals of agents as nouns (قبیله‌نشینان, صنعت‌گران).
    const isAgents =
      last === 'گران' ||
      (last.endsWith('ان') && this.stems.present(last.slice(0, -2)) !== undefined);
    if (isAgents) return false;
    return (
      (this.lexicon.tags(last) & open & ~tags.plural) !== 0 ||
      this.stems.present(last) !== undefined
    );
  }
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
    copula: role === 'copula',
    quality,
  };
}
