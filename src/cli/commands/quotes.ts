import type { Command } from 'commander';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { reportCommand } from './report-command.js';

/** `farsi-news quotes`: who said what. */
export function quotes(command: Command, context: Context): void {
  reportCommand(command, context, ['quotes']).addHelpText(
    'after',
    commandHelp([
      ['farsi-news quotes article.txt', 'who said what'],
      ['farsi-news quotes news/ -f csv', 'of many articles, a row a quotation'],
      ['farsi-news quotes article.txt --json', 'with speaker, cue and content and their places'],
    ]),
  );
}
