import { statSync, type Stats } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import { readConfiguration } from '../config/read-configuration.js';
import type { Context } from '../context.js';
import type { Input, InputOptions } from './input.js';
import { readFileList } from './read-file-list.js';

/**
 * What the operands name: files, folders, globs and `-`, each file once, in their order. An operand
 * that names nothing is told and makes the run end with 2; the others go on.
 *
 * @param command what is run; an error shows its usage
 * @throws FarsiNewsError NO_INPUT where nothing is named and the standard input is a terminal
 */
export async function findInputs(
  operands: readonly string[],
  options: InputOptions,
  context: Context,
  command: Command,
): Promise<Input[]> {
  const named = [...operands];
  if (options.fileList !== undefined) {
    if (options.fileList === '-' && operands.includes('-')) throw stdinTwice();
    for (const path of await readFileList(options.fileList, context.io)) named.push(path);
  } else if (operands.length === 0) {
    if (context.io.stdin.isTTY === true) throw nothingNamed(command);
    named.push('-');
  }

  const leftOut = await readLeftOut(options, context);
  const inputs = new Map<string, Input>();
  for (const operand of named) {
    try {
      for (const input of await expand(operand, options, context.io.cwd, leftOut)) {
        const key = input.path ?? '-';
        if (!inputs.has(key)) inputs.set(key, input);
      }
    } catch (error) {
      await context.fail(error);
    }
  }
  const { maxFileSize: limit } = options;
  const found = [...inputs.values()];
  return limit === undefined ? found : found.map((input) => ({ ...input, limit }));
}

async function expand(
  operand: string,
  options: InputOptions,
  cwd: string,
  leftOut: LeftOut,
): Promise<Input[]> {
  if (operand === '-') return [{ path: null, name: options.stdinFilename ?? 'stdin' }];
  const path = resolve(cwd, operand);
  const stats = statOf(path);
  if (stats?.isDirectory() === true) {
    const { expandFolder } = await import('./expand-folder.js');
    return without(leftOut, expandFolder(operand, path, options.ignore, cwd), operand);
  }
  if (stats !== null) return [{ path, name: operand }];
  if (/[*?[\]{}]/u.test(operand)) {
    const { expandGlob } = await import('./expand-glob.js');
    return without(leftOut, await expandGlob(operand, options.ignore, cwd), operand);
  }
  throw new FarsiNewsError('NOT_FOUND', `${operand}: no such file or folder`, 'check the path');
}

type LeftOut = (path: string) => boolean;

/** What the configuration leaves out of folders and globs. */
async function readLeftOut(options: InputOptions, context: Context): Promise<LeftOut> {
  const { configuration, folder } = await readConfiguration(options, context);
  const patterns = options.ignore ? (configuration.ignore ?? []) : [];
  if (patterns.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add([...patterns]);
  return (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return !name.startsWith('../') && rules.ignores(name);
  };
}

function without(leftOut: LeftOut, inputs: readonly Input[], operand: string): Input[] {
  const left = inputs.filter(({ path }) => path === null || !leftOut(path));
  if (left.length > 0) return left;
  throw new FarsiNewsError(
    'NOT_FOUND',
    `${operand}: the configuration leaves out all that is there`,
    'read it with --no-ignore',
  );
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

function nothingNamed(command: Command): FarsiNewsError {
  const usage = `farsi-news ${command.name()} ${command.usage()}`;
  return new FarsiNewsError(
    'NO_INPUT',
    'nothing to read',
    `name files, folders or globs, or pipe a text in; usage: ${usage}`,
  );
}

function stdinTwice(): FarsiNewsError {
  return new FarsiNewsError(
    'USAGE',
    'the standard input cannot be both the list of files and a text',
    'put the list into a file',
  );
}
