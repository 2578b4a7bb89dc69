import { Command, Option } from 'commander';
import { tool } from '../report/tool.js';
import { languages } from '../reporters/wording/wording.js';
import { commands, isCommand } from './commands.js';
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

  for (const [name, summary] of Object.entries(commands)) {
    if (isCommand(argv[0] ?? '') && !argv.includes(name)) continue; // nothing is said of the others
    program
      .command(name)
      .summary(summary)
      .description(summary)
      .showHelpAfterError(`(farsi-news ${name} --help lists the options)`);
  }
  await configureNamed(program, argv, context);
  return program;
}

/** Only a command that is named is configured, so that the others need not be loaded. */
async function configureNamed(
  program: Command,
  argv: readonly string[],
  context: Context,
): Promise<void> {
  const named = argv.filter((argument) => !argument.startsWith('-')); // help analyze
  if (!named.some(isCommand)) return;
  const { configureCommand } = await import('./configure-command.js');
  for (const command of program.commands) {
    const name = command.name();
    if (isCommand(name) && named.includes(name)) await configureCommand(name, command, context);
  }
}
