/**
 * The single steps of the pipeline for callers who want one of them, over the shipped models.
 */
import type { Finding } from './document.js';
import { check as checkWith } from './normalization/check.js';
import { normalize as normalizeWith, type Normalized } from './normalization/normalize.js';
import type { NormalizeOptions } from './normalization/options.js';
import type { WordAnalysis } from './morphology/word-analysis.js';
import { defaultResources, type Resources } from './resources.js';

export interface StepOptions {
  /** The models to use. Default: those that ship with the package. */
  readonly resources?: Resources;
}

/**
 * Normalize a Persian text: letters, digits, punctuation, white space, and ZWNJ.
 *
 * @returns the new text, the alignment of its offsets with the original's, and every change
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist
 */
export function normalize(
  text: string,
  { resources = defaultResources(), ...options }: Partial<NormalizeOptions> & StepOptions = {},
): Normalized {
  return normalizeWith(text, options, resources.spacing);
}

/**
 * Find what is not written as the rules want it, and change nothing.
 *
 * @returns the findings in order of place; offsets are UTF-16, half-open, of `text`
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist
 */
export function check(
  text: string,
  { resources = defaultResources(), ...options }: Partial<NormalizeOptions> & StepOptions = {},
): readonly Finding[] {
  return checkWith(text, options, resources.spacing);
}

/**
 * The lemma and the part of speech of each word of a sentence.
 *
 * @param words the sentence's words and punctuation marks, in order
 */
export function lemmatize(
  words: readonly string[],
  { resources = defaultResources() }: StepOptions = {},
): readonly WordAnalysis[] {
  return resources.lemmatizer.lemmatize(words);
}
