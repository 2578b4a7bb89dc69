import { join } from 'node:path';
import process from 'node:process';
import { isCommand } from '../cli/commands.js';
import { exitStatus } from '../cli/exit-status.js';
import { cacheFolder } from './cache-folder.js';
import { readCompiledCode, writeCompiledCode } from './code-cache.js';
import { loadProgram } from './load-program.js';
import { outputOf } from './output-of.js';
import { setFlags } from './set-flags.js';

/** The checksum of the program's text; the build sets it. */
declare const programHash: string;

/** After longer runs V8 has thrown away what only the start needs. Milliseconds. */
const longestWork = 3000;

/**
 * Run the command line in this process.
 *
 * Compiling the program is a third of what a short run costs. So the code that V8 compiled for a
 * command is kept in the user's cache folder, and the next run of that command starts from it. A run
 * that did much more than the one before keeps its own, which has more of the program.
 */
export async function start(): Promise<void> {
  setFlags();
  // A reader that closes the pipe early (`| head -1`) is no error: stop writing and end quietly.
  // Other faults of writing are told by run().
  const stdout = outputOf(process.stdout);
  for (const stream of [stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    });
  }

  const argv = process.argv.slice(2);
  const file = cacheFile(argv);
  const key = `${programHash} ${process.version} ${process.arch}`;
  const compiled = file === null ? null : readCompiledCode(file, key);
  const program = loadProgram(join(__dirname, 'farsi-news.cjs'), compiled?.data);
  const status = await program.run(argv, {
    get stdin() {
      return process.stdin; // made when it is asked for: a millisecond
    },
    stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    // From here: the program is a script of the vm module, whose imports Node warns of.
    importModule: (url) => import(url),
  });
  process.exitCode = status;
  if (status === exitStatus.interrupted || status === exitStatus.terminated) process.exit();

  const work = process.cpuUsage().user / 1000;
  const known = program.fresh ? 0 : (compiled?.work ?? 0);
  if (file !== null && status !== 2 && work > 2 * known && work < longestWork) {
    writeCompiledCode(file, key, { data: program.script.createCachedData(), work });
  }
  // All is written: ending at once spares Node from taking down, piece by piece, what goes anyway.
  if (stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}

/** One file a command, since what they need differs, and one for help and the version. */
function cacheFile(argv: readonly string[]): string | null {
  const folder = cacheFolder(process.env, process.platform);
  if (folder === null) return null;
  const command = argv.find((argument) => !argument.startsWith('-')) ?? '';
  const isHelp = argv.some((argument) => argument === '--help' || argument === '-h');
  return join(folder, `${isCommand(command) && !isHelp ? command : 'help'}.code`);
}

void start();
