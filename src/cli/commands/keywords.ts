import type { Command } from 'commander';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { parseCount } from '../options/parse-count.js';
import { reportCommand } from './report-command.js';

/** `farsi-news keywords`: what an article is about. */
export function keywords(command: Command, context: Context): void {
  reportCommand(command, context, ['keywords'])
    .optionsGroup('Report options:')
    .option('-n, --top <count>', 'how many keywords, at most', parseCount, 10)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news keywords article.txt', 'the ten best keywords'],
        ['farsi-news keywords -n 5 -f csv news/', 'five an article, as one table'],
        ['farsi-news keywords article.txt --json', 'with scores and every place'],
      ]),
    );
}
