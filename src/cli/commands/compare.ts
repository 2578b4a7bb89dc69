import type { Command } from 'commander';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { InputOptions } from '../input/input.js';
import type { Says } from '../../reporters/wording/says.js';
import type { SheetFormat, SheetPage } from '../corpus/write-sheets.js';
import { addCacheOptions } from '../options/add-cache-options.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { addContainerOptions } from '../options/add-container-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { addReportOptions, type ReportFlags } from '../options/add-report-options.js';
import { parseCount } from '../options/parse-count.js';
import { output } from '../output.js';

interface Flags extends Omit<InputOptions, 'fileList'>, ReportFlags<SheetFormat> {
  readonly top: number;
  readonly color?: boolean;
}

/** `farsi-news compare`: what two sets of articles talk about, and whom they quote. */
export function compare(command: Command, context: Context): void {
  command
    .argument('<a>', 'a file, a folder or a quoted glob')
    .argument('<b>', 'the other one')
    .optionsGroup('Input options:')
    .option('--encoding <name>', 'the encoding of the input (default: UTF-8, else windows-1256)')
    .option('--no-ignore', 'read also what .gitignore and .farsinewsignore leave out');
  addReportOptions(addContainerOptions(command))
    .optionsGroup('Report options:')
    .option('-n, --top <count>', 'how many rows a table, at most', parseCount, 15);
  addCacheOptions(addSpeedOptions(command));
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news compare isna/ fars/', 'topics and speakers of two folders'],
        ["farsi-news compare '1398-*.txt' '1399-*.txt' -f md", 'two years, as Markdown'],
      ]),
    )
    .action(async (a: string, b: string) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      const first = await findInputs([a], flags, context, command);
      const second = await findInputs([b], flags, context, command);
      if (first.length === 0 || second.length === 0) return;
      await output(comparison(), flags.output, context.io);

      async function* comparison(): AsyncGenerator<string> {
        const { countCorpus, countedKeywords } = await import('../corpus/count-corpus.js');
        const { analyzeInputs } = await import('../corpus/analyze-inputs.js');
        const { compareCorpora } = await import('../../corpus/compare-corpora.js');
        const { comparisonSheets } = await import('../corpus/comparison-sheets.js');
        const { writeSheets } = await import('../corpus/write-sheets.js');
        const options = { top: countedKeywords };
        const count = (inputs: typeof first): ReturnType<typeof countCorpus> =>
          countCorpus(analyzeInputs(inputs, flags, context, options));
        const counts = [await count(first), await count(second)] as const;
        const report = compareCorpora([a, b], counts, flags.top);
        const draft = (says: Says): SheetPage => ({
          title: says.wording.sheets.both(a, b),
          sheets: comparisonSheets(report, says),
        });
        yield await writeSheets(report, draft, flags, context);
      }
    });
}
