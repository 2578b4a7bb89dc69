import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { SheetFormat } from '../corpus/write-sheets.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { InputOptions } from '../input/input.js';
import { addCacheOptions } from '../options/add-cache-options.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { addContainerOptions } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { addReportOptions, type ReportFlags } from '../options/add-report-options.js';
import { parseCount } from '../options/parse-count.js';
import { output } from '../output.js';

interface Flags extends InputOptions, ReportFlags<SheetFormat> {
  readonly top: number;
  readonly counts?: true;
  readonly color?: boolean;
}

/** `farsi-news stats`: what stands in articles, counted. */
export function stats(command: Command, context: Context): void {
  addContainerOptions(addInputOptions(command));
  addReportOptions(command);
  addCacheOptions(addSpeedOptions(command));
  command
    .optionsGroup('Report options:')
    .option('-n, --top <count>', 'how many names and keywords a list, at most', parseCount, 10)
    .option('--counts', 'write all that was counted, for farsi-news merge');
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news stats news/', 'words, sentences, entities, speakers, keywords'],
        ['farsi-news stats news/ --json | jq .types', 'how many different words'],
        ['farsi-news stats news/ --counts -o news.counts', 'all that was counted, for merge'],
        ['farsi-news stats news/ -f csv -o stats.csv', 'all counts as one table'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      await output(statistics(), flags.output, context.io);

      async function* statistics(): AsyncGenerator<string> {
        const { countCorpus, countedKeywords } = await import('../corpus/count-corpus.js');
        const { analyzeInputs } = await import('../corpus/analyze-inputs.js');
        const { reportStatistics } = await import('../../corpus/report-statistics.js');
        const { statisticsSheets } = await import('../corpus/statistics-sheets.js');
        const { writeSheets } = await import('../corpus/write-sheets.js');
        const options = { tokens: true, top: countedKeywords };
        const counts = await countCorpus(analyzeInputs(inputs, flags, context, options));
        if (flags.counts === true) {
          const { writeCounts } = await import('../corpus/counts-file.js');
          yield writeCounts(counts, null, true);
          return;
        }
        const report = reportStatistics(counts, flags.top);
        yield await writeSheets(
          report,
          (says) => ({
            title: says.wording.sheets.statistics,
            sheets: statisticsSheets(report, says),
          }),
          flags,
          context,
        );
      }
    });
}
