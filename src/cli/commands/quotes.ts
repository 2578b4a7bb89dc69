import type { Command } from 'commander';
import type { Context } from '../context.js';
import { requireSheets } from '../corpus/require-sheets.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { output } from '../output.js';
import { analysisOptions, type ReportCommandFlags } from '../reports/report-command-flags.js';
import { reportInputs } from '../reports/report-inputs.js';
import type { Selection } from '../reports/select-analysis.js';
import { reportCommand } from './report-command.js';

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
      const { speaker } = flags;
      const selection = speaker === undefined ? {} : { speaker, onlyQuoted: inputs.length > 1 };
      const text =
        flags.bySpeaker === true
          ? grouped(inputs, flags, context, selection)
          : reportInputs(inputs, flags, context, { sections: ['quotes'], selection });
      await output(text, flags.output, context.io);
    });
}

async function* grouped(
  inputs: readonly Input[],
  flags: QuotesFlags,
  context: Context,
  selection: Selection,
): AsyncGenerator<string> {
  const { SpeakerGroups } = await import('../../reporters/speakers/group-by-speaker.js');
  const { speakerSheets } = await import('../../reporters/speakers/speaker-sheets.js');
  const { writeSheets } = await import('../corpus/write-sheets.js');
  const { analyzeInputs } = await import('../corpus/analyze-inputs.js');
  const groups = new SpeakerGroups();
  const analyses = analyzeInputs(inputs, flags, context, analysisOptions(flags), selection);
  for await (const { analysis } of analyses) groups.add(analysis);
  const report = groups.report();
  requireSheets(flags, '--by-speaker');
  yield await writeSheets(
    { speakers: report },
    (says) => ({ title: says.wording.sheets.speakers, sheets: speakerSheets(report, says) }),
    flags,
    context,
  );
}
