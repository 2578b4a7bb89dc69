import type { Command } from 'commander';
import type { AnalyzeOptions } from '../../analyze.js';
import { CorpusCounts } from '../../corpus/corpus-counts.js';
import { reportCorpus } from '../../corpus/report-corpus.js';
import { weighByTfIdf } from '../../corpus/weigh-by-tf-idf.js';
import type { Analysis } from '../../report/analysis.js';
import { defaultResources } from '../../resources.js';
import type { Context } from '../context.js';
import { corpusSheets } from '../corpus/corpus-sheets.js';
import { countCorpus, countedKeywords, countWhilePassing } from '../corpus/count-corpus.js';
import { analyzeInputs } from '../corpus/analyze-inputs.js';
import { writeCounts } from '../corpus/counts-file.js';
import { groupArticles, type periods } from '../corpus/group-articles.js';
import { readBackground, type BackgroundFlags } from '../corpus/read-background.js';
import { type SheetFormat, writeSheets } from '../corpus/write-sheets.js';
import type { Input } from '../input/input.js';
import { analysisOptions, type ReportCommandFlags } from '../reports/report-command-flags.js';
import { reportAnalyses, reportInputs } from '../reports/report-inputs.js';

export interface CorpusFlags extends ReportCommandFlags, BackgroundFlags {
  readonly format: SheetFormat;
  readonly top: number;
  readonly corpus?: true;
  readonly counts?: true;
  readonly by?: 'folder' | 'date';
  readonly per: keyof typeof periods;
  readonly dateFrom: 'text' | 'name';
}

/**
 * The keywords of each article, of the corpus, or of both: of both where people read them and there
 * are several articles, of the corpus alone where an option asks for it.
 */
export async function* keywordsOfCorpus(
  inputs: readonly Input[],
  flags: CorpusFlags,
  context: Context,
  command: Command,
): AsyncGenerator<string> {
  const deep = { ...analysisOptions(flags), top: Math.max(flags.top, countedKeywords) };
  if (
    flags.counts === true ||
    flags.corpus === true ||
    flags.by !== undefined ||
    flags.background !== undefined
  ) {
    const groupOf = groupArticles(flags, inputs);
    const counts = await countCorpus(analyzeInputs(inputs, flags, context, deep), groupOf);
    yield flags.counts === true
      ? writeCounts(counts, flags.by ?? null, false)
      : await describeCorpus(counts, flags, context, command, deep);
    return;
  }
  if (inputs.length === 1 || (flags.format !== 'table' && flags.format !== 'md')) {
    yield* reportInputs(inputs, flags, context, { sections: ['keywords'] });
    return;
  }
  const counts = new CorpusCounts();
  const passing = countWhilePassing(analyzeInputs(inputs, flags, context, deep), counts);
  yield* reportAnalyses(cut(passing, flags.top), inputs, flags, context, ['keywords']);
  yield `\n${await describeCorpus(counts, flags, context, command, deep)}`;
}

async function describeCorpus(
  counts: CorpusCounts,
  flags: CorpusFlags,
  context: Context,
  command: Command,
  options: AnalyzeOptions,
): Promise<string> {
  const { name, reference, articles } = await readBackground(flags, context, command, options);
  const { measure, top, by = null } = flags;
  const report = reportCorpus(counts, {
    reference,
    background: name,
    top,
    by,
    ...(measure === 'tf-idf' && {
      tfIdf: weighByTfIdf(counts.keywords, articles, defaultResources().TfIdf, top),
    }),
  });
  return writeSheets(
    report,
    (says) => ({ title: says.wording.sheets.corpus, sheets: corpusSheets(report, says) }),
    flags,
    context,
  );
}

/** As many keywords as are shown. */
async function* cut(analyses: AsyncIterable<Analysis>, top: number): AsyncGenerator<Analysis> {
  for await (const analysis of analyses) {
    yield { ...analysis, keywords: analysis.keywords.slice(0, top) };
  }
}
