import type { Command } from 'commander';
import type { EntityType } from '../../document.js';
import type { Context } from '../context.js';
import { requireSheets } from '../corpus/require-sheets.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { parseDay } from '../options/parse-day.js';
import { parseTypes } from '../options/parse-types.js';
import { output } from '../output.js';
import { analysisOptions, type ReportCommandFlags } from '../reports/report-command-flags.js';
import { reportInputs } from '../reports/report-inputs.js';
import { reportCommand } from './report-command.js';

interface EntitiesFlags extends ReportCommandFlags {
  readonly type?: ReadonlySet<EntityType>;
  readonly merge?: true;
}

/** `farsi-news entities`: whom and what articles name. */
export function entities(command: Command, context: Context): void {
  reportCommand(command, context, ['entities'], ['conllu', 'conll'])
    .optionsGroup('Report options:')
    .option('--type <types>', 'only these: PER, ORG, LOC, FAC, EVE, PRO, DAT, …', parseTypes)
    .option('--merge', 'join the entities of all articles by their names')
    .option('--date <day>', 'the day of the articles, for relative dates: 2019-05-23', parseDay)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news entities article.txt', 'the entities by type'],
        ['farsi-news entities article.txt --type PER,ORG', 'people and organisations alone'],
        ['farsi-news entities news/ -f csv', 'of many articles, as one table'],
        ['farsi-news entities news/ --merge', 'of many articles, each once, with how many name it'],
        ['farsi-news entities article.txt -f conll', 'tokens with BIO tags'],
        ['farsi-news entities article.txt -f conllu', 'tokens with entities as CorefUD has them'],
        ['farsi-news entities article.txt --json', 'with every mention and its place'],
        ['farsi-news entities article.txt --date 2019-05-23', 'the day that «دیروز» is told from'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: EntitiesFlags = command.optsWithGlobals();
      if (flags.merge === true) requireSheets(flags, '--merge');
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      await output(entitiesReport(inputs, flags, context), flags.output, context.io);
    });
}

async function* entitiesReport(
  inputs: readonly Input[],
  flags: EntitiesFlags,
  context: Context,
): AsyncGenerator<string> {
  const { type } = flags;
  const selection = type === undefined ? {} : { types: type };
  if (flags.merge !== true) {
    yield* reportInputs(inputs, flags, context, { sections: ['entities'], selection });
    return;
  }
  requireSheets(flags, '--merge');
  const { mergeEntities } = await import('./merge-entities.js');
  const { analyzeInputs } = await import('../corpus/analyze-inputs.js');
  const options = analysisOptions(flags);
  const analyses = analyzeInputs(inputs, flags, context, options, selection);
  yield await mergeEntities(analyses, flags, context);
}
