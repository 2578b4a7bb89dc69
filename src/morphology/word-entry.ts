import type { NominalForm } from './nominal-forms.js';
import type { VerbForm } from './verb-forms.js';
import type { PartOfSpeech, WordAnalysis } from './word-analysis.js';

/** How surely a form is a verb, by itself. */
export enum VerbStrength {
  None,
  /** It may be one where its place asks for a verb: داد, ساخت, کند. */
  Possible,
  /** It is one unless its place forbids it: کرد, گفت, شود. */
  Likely,
  /** It can be nothing else: می‌رود, گفته‌اند. */
  Certain,
}

/** All that a form says by itself; made once a form, read by the rules of context. */
export interface WordEntry {
  /** Folded. */
  readonly form: string;
  /** The form as a lemma, should it be its own: with the tanvin of واقعاً. */
  readonly citation: string;
  /** The bits of `tags.ts`. */
  readonly tags: number;
  /** How often phrases begin with it, 1–15; 0 unknown. */
  readonly initial: number;
  /** How much it behaves like a common noun and not like a name, 1–15; 0 unknown. Says nothing of words on ی. */
  readonly common: number;
  /** The closed classes that list it. */
  readonly classes: readonly PartOfSpeech[];
  readonly verb: VerbForm | null;
  readonly verbStrength: VerbStrength;
  readonly noun: NominalForm;
  readonly adjective: NominalForm;
  readonly name: NominalForm;
  /** The noun with an article that an adjective on ی may be elsewhere: فرهنگ for فرهنگی; null where there is none. */
  readonly indefinite: NominalForm | null;
  /** The likeliest reading where nothing is known of the context. */
  readonly usual: PartOfSpeech | null;
  /** Whether the context may say otherwise. */
  readonly ambiguous: boolean;
  /** Those that were asked for so far: one or two, as a rule. */
  readonly analyses: MadeAnalysis[];
}

export interface MadeAnalysis {
  readonly reading: Reading;
  readonly analysis: WordAnalysis;
}

/** A part of speech, or the noun with an article. */
export type Reading = PartOfSpeech | 'indefinite noun' | null;
