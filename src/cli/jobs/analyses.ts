import type { AnalyzeOptions } from '../../analyze.js';
import type { Analysis } from '../../report/analysis.js';
import type { Context } from '../context.js';
import { eachAnalysis } from '../corpus/each-analysis.js';
import type { ReadingFlags } from '../input/each-article.js';
import type { Input } from '../input/input.js';
import { selectAnalysis, type Selection } from '../reports/select-analysis.js';
import type { JobDetails, JobFlags } from './job.js';

/** An analysis and where its text came from. */
export interface Analyzed {
  readonly input: Pick<Input, 'path' | 'name'>;
  readonly analysis: Analysis;
}

export interface AnalysesDetails extends JobDetails {
  readonly flags: ReadingFlags & JobFlags;
  readonly options: AnalyzeOptions;
  readonly selection: Selection;
}

/** The analyses of the inputs' articles. */
export async function* analyses(
  inputs: readonly Input[],
  { flags, options, selection }: AnalysesDetails,
  context: Context,
): AsyncGenerator<Analyzed> {
  for await (const { input, article } of eachAnalysis(inputs, flags, context, options)) {
    if ('error' in article) continue;
    const analysis = await selectAnalysis(article, selection);
    const { path, name } = input;
    if (analysis !== null) yield { input: { path, name }, analysis };
  }
}
