import { causativeStems, preverbs, verbStems } from './verb-stems.js';
import { irregularVerbForms } from './irregular-verb-forms.js';

export type VerbTense = 'past' | 'present' | 'perfect' | 'participle' | 'imperative';

/** What a word says if it is read as a verb form. */
export interface VerbForm {
  /** The past stem of the simple verb: کرد for می‌کنند, گشت for برمی‌گردد. */
  readonly lemma: string;
  /** بر of برمی‌گردد; empty where there is none. */
  readonly preverb: string;
  readonly tense: VerbTense;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly negative: boolean;
  /** Whether a prefix (می, ب, ن) stands before the stem. */
  readonly prefix: 'می' | 'ب' | 'ن' | '';
  /** The object pronoun at its end (ش of دیدمش); empty where there is none. */
  readonly clitic: string;
  /** The verb's place in the table of stems; the commonest come first. */
  readonly rank: number;
}

interface Stem {
  readonly lemma: string;
  readonly rank: number;
  /** A present stem such as گو, which takes no ending: گوید is of گوی. */
  readonly bare: boolean;
}

interface Ending {
  readonly text: string;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
}

const endings: readonly Ending[] = [
  { text: 'یم', person: 1, plural: true },
  { text: 'ید', person: 2, plural: true },
  { text: 'ند', person: 3, plural: true },
  { text: 'م', person: 1, plural: false },
  { text: 'ی', person: 2, plural: false },
];
const thirdPerson: Ending = { text: 'د', person: 3, plural: false };
const noEnding: Ending = { text: '', person: 3, plural: false };
const presentEndings = [thirdPerson, ...endings];
const pastEndings = [noEnding, ...endings];

/** The copulas of the perfect, behind the ه of the participle; news drop the ZWNJ now and then. */
const perfectEndings: readonly Ending[] = [
  { text: 'ایم', person: 1, plural: true },
  { text: 'اید', person: 2, plural: true },
  { text: 'اند', person: 3, plural: true },
  { text: 'ام', person: 1, plural: false },
  { text: 'ای', person: 2, plural: false },
  { text: 'است', person: 3, plural: false },
  { text: 'ست', person: 3, plural: false },
];

const objectClitics = ['شان', 'مان', 'تان', 'ش', 'م', 'ت'];
const zwnj = '‌';

/** Reads words as verb forms: all tenses and persons of the verbs in `verb-stems.ts`. */
export class VerbForms {
  private readonly past = new Map<string, Stem>();
  private readonly present = new Map<string, Stem>();

  constructor() {
    let rank = 0;
    const add = (pasts: readonly string[], presents: readonly string[]): void => {
      const lemma = pasts[0] ?? '';
      for (const stem of pasts) keepFirst(this.past, stem, { lemma, rank, bare: false });
      for (const stem of presents) {
        const bare = presents.includes(stem + 'ی');
        keepFirst(this.present, stem, { lemma, rank, bare });
      }
      rank++;
    };
    for (const entry of verbStems.trim().split(/\s+/u)) {
      const [past = '', present = ''] = entry.split('/');
      add(past.split(','), present.split(','));
    }
    for (const stem of causativeStems.trim().split(/\s+/u)) add([`${stem}د`, `${stem}ید`], [stem]);
  }

  /** Whether the word is the past stem of a verb, without anything before or behind it. */
  isPastStem(word: string): boolean {
    return this.past.has(word);
  }

  /** Whether the word is the present stem of a verb, without anything before or behind it. */
  isPresentStem(word: string): boolean {
    return this.present.has(word);
  }

  /** The past stem that has this present stem; null where there is none. */
  pastOf(presentStem: string): string | null {
    return this.present.get(presentStem)?.lemma ?? null;
  }

  /** All bare past stems. */
  pastStems(): Iterable<string> {
    return this.past.keys();
  }

  /** All bare present stems. */
  presentStems(): Iterable<string> {
    return this.present.keys();
  }

  /**
   * The reading of a word as a verb form, of the commonest verb where there are several; null where
   * it can be none. Bare stems (گفت, رو) are read as verb forms too; whether the word really is one
   * here is for the caller to say.
   */
  parse(word: string): VerbForm | null {
    const form = word.includes('ئ') ? word.replace(/ئ(?=[یم])/gu, 'ی') : word;
    const irregular = irregularVerbForms.get(form);
    if (irregular !== undefined) return irregular;
    let best = this.parseSimple(form, '', '');
    for (const preverb of preverbs) {
      if (!form.startsWith(preverb) || form.length < preverb.length + 2) continue;
      const skip = form.startsWith(zwnj, preverb.length) ? 1 : 0;
      best = commoner(best, this.parseSimple(form.slice(preverb.length + skip), preverb, ''));
    }
    return best ?? this.parseWithClitic(form);
  }

  /** دیدمش, می‌گویندشان: a finite form that has an ending, and an object pronoun. */
  private parseWithClitic(form: string): VerbForm | null {
    for (const clitic of objectClitics) {
      if (!form.endsWith(clitic)) continue;
      let end = form.length - clitic.length;
      if (form.startsWith(zwnj, end - 1)) end--;
      const host = form.slice(0, end);
      const found = this.parseSimple(host, '', clitic);
      if (found === null || found.tense === 'participle' || found.tense === 'imperative') continue;
      if (found.prefix !== '' || found.person !== 3 || found.plural) return found;
    }
    return null;
  }

  private parseSimple(form: string, preverb: string, clitic: string): VerbForm | null {
    const make = (
      stem: Stem,
      tense: VerbTense,
      ending: Ending,
      prefix: VerbForm['prefix'],
      negative: boolean,
    ): VerbForm => ({
      lemma: stem.lemma,
      preverb,
      tense,
      person: ending.person,
      plural: ending.plural,
      negative,
      prefix,
      clitic,
      rank: stem.rank,
    });

    const imperfective = withoutImperfective(form);
    if (imperfective !== null) {
      const { body, negative } = imperfective;
      const read = (stem: Stem, tense: VerbTense, ending: Ending): VerbForm =>
        make(stem, tense, ending, 'می', negative);
      return commoner(this.readPast(body, read), this.readPresent(body, read));
    }
    const plain = (stem: Stem, tense: VerbTense, ending: Ending): VerbForm =>
      make(stem, tense, ending, '', false);
    let best = commoner(this.readPast(form, plain), this.readPresent(form, plain));
    if (form.startsWith('ن')) {
      const read = (stem: Stem, tense: VerbTense, ending: Ending): VerbForm =>
        make(stem, tense, ending, 'ن', true);
      for (const body of behindPrefix(form)) {
        best = commoner(best, this.readPast(body, read));
        best = commoner(best, this.readPresent(body, read));
      }
    } else if (form.startsWith('ب')) {
      const read = (stem: Stem, tense: VerbTense, ending: Ending): VerbForm =>
        make(stem, tense, ending, 'ب', false);
      for (const body of behindPrefix(form)) best = commoner(best, this.readPresent(body, read));
    }
    return best;
  }

  private readPast(body: string, read: Reader): VerbForm | null {
    let best: VerbForm | null = null;
    for (const ending of pastEndings) {
      if (!body.endsWith(ending.text)) continue;
      const stem = this.past.get(body.slice(0, body.length - ending.text.length));
      if (stem !== undefined) best = commoner(best, read(stem, 'past', ending));
    }
    if (best !== null) return best;
    if (body.endsWith('ه')) {
      const stem = this.past.get(body.slice(0, -1));
      return stem === undefined ? null : read(stem, 'participle', noEnding);
    }
    for (const ending of perfectEndings) {
      if (!body.endsWith(ending.text)) continue;
      let end = body.length - ending.text.length;
      if (body.startsWith(zwnj, end - 1)) end--;
      if (!body.startsWith('ه', end - 1)) continue;
      const stem = this.past.get(body.slice(0, end - 1));
      if (stem !== undefined) return read(stem, 'perfect', ending);
    }
    return null;
  }

  private readPresent(body: string, read: Reader): VerbForm | null {
    let best: VerbForm | null = null;
    for (const ending of presentEndings) {
      if (!body.endsWith(ending.text)) continue;
      const stem = this.present.get(body.slice(0, body.length - ending.text.length));
      if (stem !== undefined && !stem.bare) best = commoner(best, read(stem, 'present', ending));
    }
    if (best !== null) return best;
    const stem = this.present.get(body);
    return stem === undefined ? null : read(stem, 'imperative', { ...noEnding, person: 2 });
  }
}

type Reader = (stem: Stem, tense: VerbTense, ending: Ending) => VerbForm;

function commoner(a: VerbForm | null, b: VerbForm | null): VerbForm | null {
  if (a === null || b === null) return a ?? b;
  return b.rank < a.rank ? b : a;
}

function keepFirst(stems: Map<string, Stem>, text: string, stem: Stem): void {
  if (text !== '' && !stems.has(text)) stems.set(text, stem);
}

/** The rest of a form behind می, همی or نمی (with or without ZWNJ). */
function withoutImperfective(form: string): { body: string; negative: boolean } | null {
  for (const prefix of ['می', 'نمی', 'همی']) {
    if (!form.startsWith(prefix)) continue;
    const skip = form.startsWith(zwnj, prefix.length) ? 1 : 0;
    const body = form.slice(prefix.length + skip);
    if (body.length >= 2) return { body, negative: prefix === 'نمی' };
  }
  return null;
}

/**
 * What may follow the prefixes ب and ن: before a vowel they take a ی, which hides the ا of a stem
 * (بیندازد of انداز) and turns its آ into ا (بیاموزد of آموز).
 */
function behindPrefix(form: string): string[] {
  const body = form.slice(form.startsWith(zwnj, 1) ? 2 : 1);
  if (!body.startsWith('ی')) return [body];
  const rest = body.slice(1);
  const restored = rest.startsWith('ا') ? ['آ' + rest.slice(1), rest] : ['ا' + rest];
  return [body, ...restored];
}
