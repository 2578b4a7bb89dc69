import type { Command } from 'commander';
import type { AnalyzeOptions } from '../../analyze.js';
import { backgroundReference } from '../../corpus/background-reference.js';
import { referenceTo, type Reference } from '../../corpus/characteristic.js';
import { TermCounts } from '../../corpus/corpus-counts.js';
import { termKey } from '../../corpus/term-key.js';
import { defaultResources } from '../../resources.js';
import { english } from '../../reporters/wording/english.js';
import type { Context } from '../context.js';
import { findInputs } from '../input/find-inputs.js';
import type { InputOptions } from '../input/input.js';
import type { ReadingFlags } from '../input/each-article.js';
import type { JobFlags } from '../jobs/job.js';
import { analyzeInputs } from './analyze-inputs.js';

/** What a corpus is compared with. */
export interface Comparison {
  readonly name: string;
  readonly reference: Reference;
  /** The term keys of each article of the background, where TF-IDF asks for them. */
  readonly articles: readonly (readonly string[])[];
}

export interface BackgroundFlags extends InputOptions, ReadingFlags, JobFlags {
  readonly background?: string;
  readonly measure: 'log-likelihood' | 'tf-idf';
}

/** What to call the news that the program knows. */
export const newsName = english.sheets.news;

/** The news that the program knows, or the articles that the user names. */
export async function readBackground(
  flags: BackgroundFlags,
  context: Context,
  command: Command,
  options: AnalyzeOptions,
): Promise<Comparison> {
  const { background: named, ignore, maxFileSize, measure } = flags;
  if (named === undefined) {
    const reference = backgroundReference(defaultResources().background);
    return { name: newsName, reference, articles: [] };
  }
  const inputs = await findInputs([named], { ignore, maxFileSize }, context, command);
  const counts = new TermCounts();
  const articles: string[][] = [];
  for await (const { analysis } of analyzeInputs(inputs, flags, context, options)) {
    counts.add(analysis);
    if (measure === 'tf-idf') articles.push(analysis.keywords.map(({ text }) => termKey(text)));
  }
  return { name: named, reference: referenceTo(counts), articles };
}
