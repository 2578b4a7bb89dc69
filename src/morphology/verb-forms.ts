import { irregularVerbForms } from './irregular-verb-forms.js';
import { readVerbBody, type VerbBody } from './read-verb-body.js';
import { preverbs, type VerbStems } from './verb-stems.js';

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
  /** The prefix before the stem; of نمی it is می. */
  readonly prefix: 'می' | 'ب' | 'ن' | 'م' | '';
  /** The object pronoun at its end (ش of دیدمش); empty where there is none. */
  readonly clitic: string;
  /** The verb's place in the table of stems; the commonest come first. */
  readonly rank: number;
}

const objectClitics = ['شان', 'مان', 'تان', 'ش', 'م', 'ت'];
const auxiliaries = new Set(['بود', 'شد', 'است', 'هست']);
const zwnj = '‌';

/** Reads words as verb forms: all tenses and persons of the verbs in `verb-table.ts`. */
export class VerbForms {
  constructor(private readonly stems: VerbStems) {}

  /**
   * The reading of a word as a verb form, of the commonest verb where there are several; null where
   * it can be none. Bare stems (گفت, رو) are read as verb forms too; whether the word really is one
   * here is for the caller to say.
   */
  parse(word: string): VerbForm | null {
    const form = word.includes('ئ') ? word.replace(/ئ(?=[یم])/gu, 'ی') : word;
    return (
      irregularVerbForms.get(form) ??
      this.parseSimple(form, '') ??
      this.parsePrefixed(form) ??
      this.parseCompound(form) ??
      this.parseWithClitic(form)
    );
  }

  /** برمی‌گردد, فرارسید. A form that can be read without a preverb is (ورزید is not ور with زید). */
  private parsePrefixed(form: string): VerbForm | null {
    let best: VerbForm | null = null;
    for (const preverb of preverbs) {
      if (!form.startsWith(preverb) || form.length < preverb.length + 3) continue;
      const skip = form.startsWith(zwnj, preverb.length) ? 1 : 0;
      const found = this.parseSimple(form.slice(preverb.length + skip), preverb);
      if (found !== null && (best === null || found.rank < best.rank)) best = found;
    }
    return best;
  }

  /** گفته‌بود, دیده‌باشند: a participle and its auxiliary in one word. */
  private parseCompound(form: string): VerbForm | null {
    const cut = form.lastIndexOf(zwnj);
    if (cut < 3 || form[cut - 1] !== 'ه') return null;
    const auxiliary =
      irregularVerbForms.get(form.slice(cut + 1)) ?? this.parseSimple(form.slice(cut + 1), '');
    if (auxiliary === null || auxiliary.tense === 'participle' || !auxiliaries.has(auxiliary.lemma))
      return null;
    const participle = this.parseSimple(form.slice(0, cut), '');
    if (participle?.tense !== 'participle') return null;
    return { ...auxiliary, lemma: participle.lemma, rank: participle.rank, tense: 'perfect' };
  }

  /** دیدمش, می‌گویندشان: a finite form that has an ending, and an object pronoun. */
  private parseWithClitic(form: string): VerbForm | null {
    for (const clitic of objectClitics) {
      if (!form.endsWith(clitic)) continue;
      let end = form.length - clitic.length;
      if (form.startsWith(zwnj, end - 1)) end--;
      const found = this.parseSimple(form.slice(0, end), '');
      if (found === null || found.tense === 'participle' || found.tense === 'imperative') continue;
      if (found.prefix !== '' || found.person !== 3 || found.plural) return { ...found, clitic };
    }
    return null;
  }

  private parseSimple(form: string, preverb: string): VerbForm | null {
    const make = (body: VerbBody, prefix: VerbForm['prefix'], negative: boolean): VerbForm => ({
      lemma: body.stem.lemma,
      preverb,
      tense: body.tense,
      person: body.person,
      plural: body.plural,
      negative,
      prefix,
      clitic: '',
      rank: body.stem.rank,
    });
    const imperfective = withoutImperfective(form);
    if (imperfective !== null) {
      const body = readVerbBody(imperfective.rest, this.stems);
      if (body !== null) return make(body, 'می', imperfective.negative);
    }
    const plain = readVerbBody(form, this.stems);
    if (plain !== null) return make(plain, '', false);
    const prefix = form[0];
    if (prefix !== 'ن' && prefix !== 'ب' && prefix !== 'م') return null;
    for (const rest of behindPrefix(form)) {
      const body = readVerbBody(rest, this.stems);
      if (body === null) continue;
      if (prefix === 'ن') return make(body, prefix, true);
      // ب with a past is archaic (بگفت), ب with a participle is none.
      if (prefix === 'ب' && body.tense !== 'participle') return make(body, prefix, false);
      // م forbids, in old style: مکن, مگویید.
      if (
        prefix === 'م' &&
        (body.tense === 'imperative' || (body.tense === 'present' && body.person === 2))
      ) {
        return make(body, prefix, true);
      }
    }
    return null;
  }
}

/** The rest of a form behind می, همی or نمی (with or without ZWNJ). */
function withoutImperfective(form: string): { rest: string; negative: boolean } | null {
  for (const prefix of ['می', 'نمی', 'همی']) {
    if (!form.startsWith(prefix)) continue;
    const skip = form.startsWith(zwnj, prefix.length) ? 1 : 0;
    const rest = form.slice(prefix.length + skip);
    if (rest.length >= 2) return { rest, negative: prefix === 'نمی' };
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
  return rest.startsWith('ا') ? [body, `آ${rest.slice(1)}`, rest] : [body, `ا${rest}`];
}
