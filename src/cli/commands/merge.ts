import { Option, type Command } from 'commander';
import { CorpusCounts } from '../../corpus/corpus-counts.js';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { readCounts, writeCounts, type GroupedBy, type KeptCounts } from '../corpus/counts-file.js';
import type { SheetFormat } from '../corpus/write-sheets.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { readInput } from '../input/read-input.js';
import { addReportOptions, type ReportFlags } from '../options/add-report-options.js';
import { addSizeOption } from '../options/add-size-option.js';
import { parseCount } from '../options/parse-count.js';
import { output } from '../output.js';

interface Flags extends InputOptions, ReportFlags<SheetFormat> {
  readonly as: 'counts' | 'keywords' | 'stats';
  readonly top: number;
  readonly color?: boolean;
}

/** `farsi-news merge`: counts of parts, as one. */
export function merge(command: Command, context: Context): void {
  command
    .argument('<files...>', 'what stats --counts and keywords --counts wrote; - for stdin')
    .optionsGroup('Input options:')
    .option('--file-list <file>', 'read the files’ names from a file, one a line; - for stdin');
  addSizeOption(command);
  addReportOptions(command)
    .optionsGroup('Report options:')
    .addOption(
      new Option('--as <what>', 'counts that can be merged again, or a report of them')
        .choices(['counts', 'keywords', 'stats'])
        .default('counts'),
    )
    .option('-n, --top <count>', 'how many rows a table, at most', parseCount, 10)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news stats 2019/ --counts -o 2019.counts', 'count a part'],
        ['farsi-news merge 20*.counts --as stats', 'the statistics of all parts'],
        ['farsi-news merge 20*.counts --as keywords', 'what is characteristic of all parts'],
        ['farsi-news merge a.counts b.counts -o ab.counts', 'counts, to be merged with others'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: Flags = { ...command.optsWithGlobals(), ignore: false, config: false };
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      await output(merged(inputs, flags, context), flags.output, context.io);
    });
}

async function* merged(
  inputs: readonly Input[],
  flags: Flags,
  context: Context,
): AsyncGenerator<string> {
  const counts = new CorpusCounts();
  let first: KeptCounts | null = null;
  for (const input of inputs) {
    const { text } = await readInput(input, 'utf-8', context);
    const part = readCounts(text, input.name);
    first ??= part;
    requireLike(part, first, input.name);
    counts.mergeData(part.counts);
  }
  const { by = null, words = false } = first ?? {};
  if (flags.as === 'counts') yield writeCounts(counts, by, words);
  else if (flags.as === 'keywords') yield await keywordsReport(counts, by, flags, context);
  else if (words) yield await statisticsReport(counts, flags, context);
  else {
    const remedy = 'make them with farsi-news stats --counts, or report them --as keywords';
    throw new FarsiNewsError('USAGE', 'these counts have no words in them', remedy);
  }
}

/** Parts that were counted in other ways do not make a whole. */
function requireLike(part: KeptCounts, first: KeptCounts, name: string): void {
  if (part.by === first.by && part.words === first.words) return;
  const [of, others] = [part, first].map(
    ({ by, words }) => `${words ? 'stats' : 'keywords'}${by === null ? '' : ` --by ${by}`}`,
  );
  throw new FarsiNewsError(
    'USAGE',
    `${name}: these counts are of ${of ?? ''}, those before of ${others ?? ''}`,
    'count all parts by the same command and with the same options',
  );
}

async function keywordsReport(
  counts: CorpusCounts,
  by: GroupedBy,
  flags: Flags,
  context: Context,
): Promise<string> {
  const { backgroundReference } = await import('../../corpus/background-reference.js');
  const { reportCorpus } = await import('../../corpus/report-corpus.js');
  const { defaultResources } = await import('../../resources.js');
  const { corpusSheets } = await import('../corpus/corpus-sheets.js');
  const { newsName } = await import('../corpus/read-background.js');
  const { writeSheets } = await import('../corpus/write-sheets.js');
  const reference = backgroundReference(defaultResources().background);
  const report = reportCorpus(counts, { reference, background: newsName, top: flags.top, by });
  return writeSheets(
    report,
    (says) => ({ title: says.wording.sheets.corpus, sheets: corpusSheets(report, says) }),
    flags,
    context,
  );
}

async function statisticsReport(
  counts: CorpusCounts,
  flags: Flags,
  context: Context,
): Promise<string> {
  const { reportStatistics } = await import('../../corpus/report-statistics.js');
  const { statisticsSheets } = await import('../corpus/statistics-sheets.js');
  const { writeSheets } = await import('../corpus/write-sheets.js');
  const report = reportStatistics(counts, flags.top);
  return writeSheets(
    report,
    (says) => ({ title: says.wording.sheets.statistics, sheets: statisticsSheets(report, says) }),
    flags,
    context,
  );
}
