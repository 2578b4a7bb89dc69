import type { Command } from 'commander';
import type { Analysis } from '../../report/analysis.js';
import type { Context } from '../context.js';
import { eachAnalysis } from '../corpus/each-analysis.js';
import { requireSheets } from '../corpus/require-sheets.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { output } from '../output.js';
import {
  analysisOptions,
  reportCommand,
  reportInputs,
  type ReportCommandFlags,
} from './report-command.js';

interface QuotesFlags extends ReportCommandFlags {
  readonly speaker?: string;
  readonly bySpeaker?: true;
}

/** `farsi-news quotes`: who said what. */
export function quotes(command: Command, context: Context): void {
  reportCommand(command, context, ['quotes'], ['conllu', 'citron'])
    .optionsGroup('Report options:')
    .option('--speaker <name>', 'only what this one said: a name, an alias or a surname')
    .option('--by-speaker', 'group the quotations of all articles by speaker, and count them')
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news quotes article.txt', 'who said what'],
        ['farsi-news quotes article.txt --speaker رضایی', 'what one of them said'],
        ['farsi-news quotes news/ --by-speaker', 'who is quoted most, and with what'],
        ['farsi-news quotes news/ -f csv', 'of many articles, a row a quotation'],
        ['farsi-news quotes article.txt --json', 'with speaker, cue and content and their places'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: QuotesFlags = command.optsWithGlobals();
      if (flags.bySpeaker === true) requireSheets(flags, '--by-speaker');
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      const found = analyses(inputs, flags, context);
      const text =
        flags.bySpeaker === true
          ? grouped(found, flags, context)
          : reportInputs(inputs, found, flags, context, ['quotes']);
      await output(text, flags.output, context.io);
    });
}

/** The analyses with the quotations that are wanted; of several, those that have one. */
async function* analyses(
  inputs: readonly Input[],
  flags: QuotesFlags,
  context: Context,
): AsyncGenerator<Analysis> {
  const { speaker } = flags;
  const { isCalled } = await import('../../reporters/speakers/is-called.js');
  const options = analysisOptions(flags);
  for await (const { analysis } of eachAnalysis(inputs, flags, context, options)) {
    const quotes =
      speaker === undefined
        ? analysis.quotes
        : analysis.quotes.filter((quote) => isCalled(analysis, quote, speaker));
    const isWanted = speaker === undefined || quotes.length > 0 || inputs.length === 1;
    if (isWanted) yield { ...analysis, quotes };
  }
}

async function* grouped(
  found: AsyncIterable<Analysis>,
  flags: QuotesFlags,
  context: Context,
): AsyncGenerator<string> {
  const { SpeakerGroups } = await import('../../reporters/speakers/group-by-speaker.js');
  const { speakerSheets } = await import('../../reporters/speakers/speaker-sheets.js');
  const { writeSheets } = await import('../corpus/write-sheets.js');
  const groups = new SpeakerGroups();
  for await (const analysis of found) groups.add(analysis);
  const report = groups.report();
  const sheets = speakerSheets(report);
  requireSheets(flags, '--by-speaker');
  yield await writeSheets('Speakers', { speakers: report }, sheets, flags, context);
}
