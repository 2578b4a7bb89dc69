import type { AnalyzeOptions } from '../../analyze.js';
import type { Analysis } from '../../report/analysis.js';
import { frameDocuments } from '../../reporters/frame-documents.js';
import type { Reporter, Section } from '../../reporters/reporter.js';
import { reporters } from '../../reporters/reporters.js';
import { byteOrderMark } from '../byte-order-mark.js';
import type { Context } from '../context.js';
import { analyzeInputs } from '../corpus/analyze-inputs.js';
import { holdsSeveral } from '../input/holds-several.js';
import type { Input } from '../input/input.js';
import { runJob } from '../jobs/run-job.js';
import { analysisOptions, type ReportCommandFlags } from './report-command-flags.js';
import { reporterOptions } from './reporter-options.js';
import type { Selection } from './select-analysis.js';

/** What is reported, and of what. */
export interface ReportOptions {
  readonly sections: readonly Section[];
  readonly selection?: Selection;
  /** By default what the flags say. */
  readonly options?: AnalyzeOptions;
}

/** The report of the inputs, piece by piece. */
export async function* reportInputs(
  inputs: readonly Input[],
  flags: ReportCommandFlags,
  context: Context,
  { sections, selection = {}, options = analysisOptions(flags) }: ReportOptions,
): AsyncGenerator<string> {
  const reporter: Reporter = await reporters[flags.format]();
  const { byDocument } = reporter;
  if (byDocument === undefined) {
    const analyses = analysesOf(analyzeInputs(inputs, flags, context, options, selection));
    yield* reportAnalyses(analyses, inputs, flags, context, sections);
    return;
  }
  yield byteOrderMark(flags);
  const several = holdsSeveral(inputs, flags);
  const frame = byDocument.frame(await reporterOptions(flags, sections, several, context));
  const details = { flags, options, sections, several, selection };
  yield* frameDocuments(runJob('reports', inputs, details, context), frame);
}

/** The report of analyses that are there. */
export async function* reportAnalyses(
  analyses: AsyncIterable<Analysis>,
  inputs: readonly Input[],
  flags: ReportCommandFlags,
  context: Context,
  sections: readonly Section[],
): AsyncGenerator<string> {
  yield byteOrderMark(flags);
  const reporter: Reporter = await reporters[flags.format]();
  yield* reporter(
    analyses,
    await reporterOptions(flags, sections, holdsSeveral(inputs, flags), context),
  );
}

async function* analysesOf(
  found: AsyncIterable<{ readonly analysis: Analysis }>,
): AsyncGenerator<Analysis> {
  for await (const { analysis } of found) yield analysis;
}
