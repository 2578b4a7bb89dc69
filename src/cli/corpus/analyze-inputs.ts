import type { AnalyzeOptions } from '../../analyze.js';
import type { Context } from '../context.js';
import type { ReadingFlags } from '../input/each-article.js';
import type { Input } from '../input/input.js';
import type { Analyzed } from '../jobs/analyses.js';
import type { JobFlags } from '../jobs/job.js';
import { runJob } from '../jobs/run-job.js';
import type { Selection } from '../reports/select-analysis.js';

/** The analyses of the inputs' articles, in their order; one that fails is told and left out. */
export function analyzeInputs(
  inputs: readonly Input[],
  flags: ReadingFlags & JobFlags,
  context: Context,
  options: AnalyzeOptions,
  selection: Selection = {},
): AsyncGenerator<Analyzed> {
  return runJob('analyses', inputs, { flags, options, selection }, context);
}
