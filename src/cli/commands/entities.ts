import type { Command } from 'commander';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { reportCommand } from './report-command.js';

/** `farsi-news entities`: whom and what an article names. */
export function entities(command: Command, context: Context): void {
  reportCommand(command, context, ['entities']).addHelpText(
    'after',
    commandHelp([
      ['farsi-news entities article.txt', 'the entities by type'],
      ['farsi-news entities news/ -f csv', 'of many articles, as one table'],
      ['farsi-news entities article.txt --json', 'with every mention and its place'],
    ]),
  );
}
