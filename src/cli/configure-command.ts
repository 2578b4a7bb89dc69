import type { Command } from 'commander';
import type { CommandName } from './commands.js';
import type { Context } from './context.js';

type Configure = (command: Command, context: Context) => void;

/** What gives each command its options and what it does; loaded for the commands that are named. */
const configurations: Readonly<Record<CommandName, () => Promise<Configure>>> = {
  analyze: async () => (await import('./commands/analyze.js')).analyze,
  keywords: async () => (await import('./commands/keywords.js')).keywords,
  entities: async () => (await import('./commands/entities.js')).entities,
  quotes: async () => (await import('./commands/quotes.js')).quotes,
  stats: async () => (await import('./commands/stats.js')).stats,
  compare: async () => (await import('./commands/compare.js')).compare,
  merge: async () => (await import('./commands/merge.js')).merge,
  corpus: async () => (await import('./commands/corpus.js')).corpus,
  normalize: async () => (await import('./commands/normalize.js')).normalize,
  check: async () => (await import('./commands/check.js')).check,
  explain: async () => (await import('./commands/explain.js')).explain,
  config: async () => (await import('./commands/config.js')).config,
  tokenize: async () => (await import('./commands/tokenize.js')).tokenize,
  serve: async () => (await import('./commands/serve.js')).serve,
  completion: async () => (await import('./commands/completion.js')).completion,
};

/** Give a command its options and what it does. */
export async function configureCommand(
  name: CommandName,
  command: Command,
  context: Context,
): Promise<void> {
  const configure = await configurations[name]();
  configure(command, context);
}
