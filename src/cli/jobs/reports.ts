import type { AnalyzeOptions } from '../../analyze.js';
import type { Reporter, Section } from '../../reporters/reporter.js';
import { reporters } from '../../reporters/reporters.js';
import type { Context } from '../context.js';
import { eachAnalysis } from '../corpus/each-analysis.js';
import type { Input } from '../input/input.js';
import { reporterOptions } from '../reports/reporter-options.js';
import type { ReportCommandFlags } from '../reports/report-command-flags.js';
import { selectAnalysis, type Selection } from '../reports/select-analysis.js';
import type { JobDetails } from './job.js';

export interface ReportsDetails extends JobDetails {
  readonly flags: ReportCommandFlags;
  readonly options: AnalyzeOptions;
  readonly sections: readonly Section[];
  readonly several: boolean;
  readonly selection: Selection;
}

/** The reports of the inputs' documents, each as text, in a format that writes them one by one. */
export async function* reports(
  inputs: readonly Input[],
  { flags, options, sections, several, selection }: ReportsDetails,
  context: Context,
): AsyncGenerator<string> {
  const { byDocument } = (await reporters[flags.format]()) as Reporter;
  if (byDocument === undefined) throw new Error(`${flags.format} writes no single documents`);
  const settings = await reporterOptions(flags, sections, several, context);
  for await (const { article } of eachAnalysis(inputs, flags, context, options)) {
    if ('error' in article) {
      if (byDocument.writeFailure !== undefined) yield byDocument.writeFailure(article);
      continue;
    }
    const analysis = await selectAnalysis(article, selection);
    if (analysis !== null) yield await byDocument.write(analysis, settings);
  }
}
