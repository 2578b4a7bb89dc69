import { Command } from 'commander';
import { tool } from '../report/tool.js';
import { commands } from './commands.js';
import type { Context } from './context.js';
import { programHelp } from './help-text.js';

/**
 * The program with all its commands' names, and with the options of those that `argv` names.
 *
 * @param told where commander's own output is collected
 */
export async function makeProgram(
  argv: readonly string[],
  context: Context,
  told: { out: string; err: string },
): Promise<Command> {
  const program = new Command('farsi-news')
    .description(
      'The Persian news analyst: what an article says, who said it, and how it is written.',
    )
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--color', 'colour the output, wherever it goes')
    .option('--no-color', 'never colour the output')
    .option('-q, --quiet', 'leave out notes on stderr; errors are told')
    .option('--verbose', 'tell errors with their stack')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => (told.out += text),
      writeErr: (text) => (told.err += text),
    })
    .showHelpAfterError('(farsi-news --help lists commands and options)')
    .addHelpText('after', programHelp)
    .exitOverride();

  const named = argv.filter((argument) => !argument.startsWith('-')).slice(0, 2);
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary).description(summary);
    command.showHelpAfterError(`(farsi-news ${name} --help lists the options)`);
    if (named.includes(name)) (await load())(command, context);
  }
  return program;
}
