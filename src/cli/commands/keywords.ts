import { Option, type Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { periods } from '../corpus/group-articles.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import { parseCount } from '../options/parse-count.js';
import { parseShare } from '../options/parse-share.js';
import { output } from '../output.js';
import { reportCommand } from './report-command.js';
import type { CorpusFlags } from './keywords-of-corpus.js';

/** `farsi-news keywords`: what an article is about, and a corpus. */
export function keywords(command: Command, context: Context): void {
  reportCommand(command, context, ['keywords'])
    .optionsGroup('Report options:')
    .option('-n, --top <count>', 'how many keywords, at most', parseCount, 10)
    .option('--min-score <score>', 'leave out keywords that score less, from 0 to 1', parseShare)
    .option('--explain', 'tell what raised and lowered each keyword (table, json, ndjson)')
    .optionsGroup('Corpus options:')
    .option('--counts', 'write all that was counted over the corpus, for farsi-news merge')
    .option('--corpus', 'report all articles together, not one by one')
    .option('--background <path>', 'compare with these articles instead of the news (a folder …)')
    .addOption(
      new Option('--measure <name>', 'tf-idf needs --background')
        .choices(['log-likelihood', 'tf-idf'])
        .default('log-likelihood'),
    )
    .addOption(
      new Option('--by <what>', 'compare subfolders or periods, each with the rest').choices([
        'folder',
        'date',
      ]),
    )
    .addOption(
      new Option('--per <period>', 'the periods of --by date')
        .choices(Object.keys(periods))
        .default('month'),
    )
    .addOption(
      new Option('--date-from <where>', 'an article’s date: the first in its head, or in its path')
        .choices(['text', 'name'])
        .default('text'),
    )
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news keywords article.txt', 'the ten best keywords'],
        ['farsi-news keywords article.txt --explain', 'and what raised each of them'],
        ['farsi-news keywords -n 5 -f csv news/', 'five an article, as one table'],
        ['farsi-news keywords article.txt --json', 'with scores and every place'],
        ['farsi-news keywords news/ --corpus', 'what is characteristic of a corpus'],
        ['farsi-news keywords news/ --by folder', 'and of each of its subfolders'],
        ['farsi-news keywords news/ --by date --date-from name', 'month by month, with trends'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: CorpusFlags = command.optsWithGlobals();
      if (flags.measure === 'tf-idf' && flags.background === undefined) throw noBackground();
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      const { keywordsOfCorpus } = await import('./keywords-of-corpus.js');
      await output(keywordsOfCorpus(inputs, flags, context, command), flags.output, context.io);
    });
}

function noBackground(): FarsiNewsError {
  return new FarsiNewsError(
    'USAGE',
    '--measure tf-idf needs articles to compare with',
    'name them: --background FOLDER',
  );
}
