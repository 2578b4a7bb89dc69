import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { FarsiNewsError } from '../errors.js';
import { nameControls } from '../reporters/name-controls.js';
import { isCommand } from './commands.js';
import { Context } from './context.js';
import { exitStatus, type ExitStatus } from './exit-status.js';
import { Interrupted } from './interrupted.js';
import type { Io } from './io.js';
import { makeProgram } from './make-program.js';
import { languageOf } from './options/language-of.js';
import { translateUsage } from './messages/translate-usage.js';
import { makeProgress } from './progress/make-progress.js';
import { isBrokenPipe, writeText } from './write-text.js';

/**
 * Run the command line.
 *
 * @param argv the arguments behind the program's name
 * @param io streams, environment and folder; nothing else is looked at
 * @returns the exit status; the process is never ended here, so that all output is written. After an
 *   interruption (130, 143) something may still wait for its input, and keep the process from ending
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const context = new Context(io);
  context.verbose = argv.includes('--verbose');
  context.quiet = argv.includes('--quiet') || argv.includes('-q');
  const told = { out: '', err: '' }; // what commander says: help, version, faults of usage
  try {
    context.language = languageOf(argv, io.env);
    if (!context.quiet) context.progress = makeProgress(io, context.language);
    refuseBareFile(argv, io.cwd);
    const program = await makeProgram(argv, context, told);
    await program.parseAsync(argv, { from: 'user' });
    return context.status;
  } catch (error) {
    return await settle(error, context, told);
  } finally {
    context.progress?.end();
  }
}

/** What an error that ended a run means for its status, and what is told of it. */
async function settle(
  error: unknown,
  context: Context,
  told: { readonly out: string; readonly err: string },
): Promise<ExitStatus> {
  if (isBrokenPipe(error)) return context.status;
  if (error instanceof Interrupted) {
    context.interrupted(error.signal);
    await context.windDown();
    return context.status;
  }
  if (!(error instanceof CommanderError)) {
    await context.fail(error);
    return context.status;
  }
  try {
    await writeText(context.io.stdout, told.out);
    await writeText(context.io.stderr, nameControls(translateUsage(told.err, context.language)));
  } catch (fault) {
    return settle(fault, context, told);
  }
  return error.exitCode === 0 ? exitStatus.clean : exitStatus.error;
}

/** `farsi-news article.txt` is a near miss: name the command that was meant. */
function refuseBareFile(argv: readonly string[], cwd: string): void {
  const [first] = argv;
  if (first === undefined || first.startsWith('-')) return;
  if (isCommand(first) || !existsSync(resolve(cwd, first))) return;
  throw new FarsiNewsError(
    'USAGE',
    `«${first}» is a file, not a command`,
    `to analyze it: farsi-news analyze ${first}`,
  );
}
