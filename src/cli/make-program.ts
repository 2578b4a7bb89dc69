import { Command, Option } from 'commander';
import { tool } from '../report/tool.js';
import { languages } from '../reporters/wording/wording.js';
import { commands, isCommand, type CommandName } from './commands.js';
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
    .addOption(
      new Option(
        '--lang <language>',
        'the language of messages and of reports for people (default: FARSI_NEWS_LANG, else en)',
      ).choices(languages),
    )
    .option('-q, --quiet', 'leave out notes and progress on stderr; errors are told')
    .option('--verbose', 'tell errors with their stack')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => (told.out += text),
      writeErr: (text) => (told.err += text),
    })
    .showHelpAfterError('(farsi-news --help lists commands and options)')
    .addHelpText('after', programHelp)
    .exitOverride();

  const named = argv.filter(isCommand); // help analyze
  const isAlone = named.length > 0 && named[0] === argv[0]; // nothing is said of the others
  for (const [name, summary] of Object.entries(commands)) {
    if (isAlone && !argv.includes(name)) continue;
    program
      .command(name)
      .summary(summary)
      .description(summary)
      .showHelpAfterError(`(farsi-news ${name} --help lists the options)`);
  }
  await configureNamed(program, named, context);
  return program;
}

/** Only a command that is named is configured, so that the others need not be loaded. */
async function configureNamed(
  program: Command,
  named: readonly CommandName[],
  context: Context,
): Promise<void> {
  if (named.length === 0) return;
  const { configureCommand } = await import('./configure-command.js');
  for (const command of program.commands) {
    const name = command.name();
    if (isCommand(name) && named.includes(name)) await configureCommand(name, command, context);
  }
}
