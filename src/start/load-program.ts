import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';
import type { run, work } from '../cli/program.js';

/** The program's exports, and the script that they come from. */
export interface Program {
  readonly run: typeof run;
  readonly work: typeof work;
  readonly script: Script;
  /** Whether it was compiled from scratch. */
  readonly fresh: boolean;
}

type Wrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  directory: string,
) => void;

/**
 * Load the program, from the code compiled before where V8 accepts it.
 *
 * @param file the bundle: one expression, a function around a CommonJS module, all in ASCII
 */
export function loadProgram(file: string, compiled: Buffer | undefined): Program {
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(compiled !== undefined && { cachedData: compiled }),
  });
  const module = { exports: {} };
  const wrapper = script.runInThisContext() as Wrapper;
  wrapper(module.exports, createRequire(file), module, file, dirname(file));
  const fresh = compiled === undefined || script.cachedDataRejected === true;
  return { ...(module.exports as Pick<Program, 'run' | 'work'>), script, fresh };
}
