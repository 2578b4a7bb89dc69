import type { Command } from 'commander';
import type { CommandName } from './commands.js';
import { analyze } from './commands/analyze.js';
import { check } from './commands/check.js';
import { config } from './commands/config.js';
import { entities } from './commands/entities.js';
import { explain } from './commands/explain.js';
import { keywords } from './commands/keywords.js';
import { normalize } from './commands/normalize.js';
import { quotes } from './commands/quotes.js';
import { tokenize } from './commands/tokenize.js';
import type { Context } from './context.js';

/** What gives each command its options and what it does. */
const configurations: Readonly<Record<CommandName, (command: Command, context: Context) => void>> =
  { analyze, keywords, entities, quotes, normalize, check, explain, config, tokenize };

/** Give a command its options and what it does. */
export function configureCommand(name: CommandName, command: Command, context: Context): void {
  configurations[name](command, context);
}
