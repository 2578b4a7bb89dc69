/**
 * The single steps of the pipeline for callers who want one of them, over the shipped models.
 */
import type { Finding } from './document.js';
import type { ContainerKind } from './containers/container-kind.js';
import { normalizeProse as normalizeProseWith } from './containers/normalize-prose.js';
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
 *
 * @example
 * ```js
 * import { normalize } from 'farsi-news';
 *
 * console.log(normalize('علي میرود').text); // → علی می‌رود
 * ```
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
 *
 * @example
 * ```js
 * import { check } from 'farsi-news';
 *
 * const [{ rule, start, end, replacement }] = check('سلام دنيا');
 * console.log(rule, start, end, replacement); // → arabic-yeh 7 8 ی
 * ```
 */
export function check(
  text: string,
  { resources = defaultResources(), ...options }: Partial<NormalizeOptions> & StepOptions = {},
): readonly Finding[] {
  return checkWith(text, options, resources.spacing);
}

export interface ProseOptions extends Partial<NormalizeOptions>, StepOptions {
  /** What holds the prose; `containerOf` tells it by a file's name. */
  readonly container: ContainerKind;
  /**
   * What is prose in JSON (paths of fields, such as `article.body` or `items.*.body`) and in CSV
   * (names or numbers of columns).
   */
  readonly textFields?: readonly string[];
}

/**
 * Normalize the prose of a file and nothing else of it: Markdown, HTML and subtitles keep their
 * marks, JSON and CSV all but the fields named.
 *
 * @param text the file, marks and all
 * @returns as {@link normalize} does: the file anew, the alignment of its offsets, and every change
 * @throws FarsiNewsError USAGE for an option that does not exist, and for JSON and CSV without
 *   `textFields`; BAD_RECORD where they cannot be read, naming the line
 *
 * @example
 * ```js
 * import { normalizeProse } from 'farsi-news';
 *
 * const { text } = await normalizeProse('**علي** `علي`', { container: 'markdown' });
 * console.log(text); // → **علی** `علي`
 * ```
 */
export function normalizeProse(
  text: string,
  { resources = defaultResources(), container, textFields, ...options }: ProseOptions,
): Promise<Normalized> {
  return normalizeProseWith(text, container, options, resources.spacing, textFields);
}

/**
 * The lemma and the part of speech of each word of a sentence.
 *
 * @param words the sentence's words and punctuation marks, in order
 *
 * @example
 * ```js
 * import { lemmatize } from 'farsi-news';
 *
 * const [book] = lemmatize(['کتاب‌های', 'تازه']);
 * console.log(book.lemma, book.pos); // → کتاب NOUN
 * ```
 */
export function lemmatize(
  words: readonly string[],
  { resources = defaultResources() }: StepOptions = {},
): readonly WordAnalysis[] {
  return resources.lemmatizer.lemmatize(words);
}
