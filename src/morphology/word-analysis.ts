/** Parts of speech of the Universal Dependencies. */
export type PartOfSpeech =
  | 'NOUN'
  | 'ADJ'
  | 'VERB'
  | 'ADV'
  | 'PROPN'
  | 'PRON'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'DET'
  | 'NUM'
  | 'AUX'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'X';

/** What a word form is. */
export interface WordAnalysis {
  /**
   * The dictionary form: the singular of a noun, the positive of an adjective, the past stem of a
   * verb without its preverb (کرد for می‌کنند, گشت for برمی‌گردد), the form itself where nothing is known.
   */
  readonly lemma: string;
  /** null where the form says nothing. */
  readonly pos: PartOfSpeech | null;
  /** A form with person and number, which can head a clause: a verb, or a word with a copula (امیدواریم). */
  readonly finite: boolean;
  /** A plural noun or a verb in the plural. */
  readonly plural: boolean;
  /** Ends in a written ezafe: خانهٔ, خانه‌ی, کتاب‌های, صدای. */
  readonly ezafe: boolean;
}
