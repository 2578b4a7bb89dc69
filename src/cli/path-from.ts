import { relative, sep } from 'node:path';
import type { Input } from './input/input.js';

/**
 * How programs are told of an input: its path from the folder of the run, with `/`; absolute where
 * it lies outside of it; for the standard input the name that it was given.
 */
export function pathFrom({ path, name }: Input, cwd: string): string {
  const fromHere = path === null ? name : relative(cwd, path);
  const shown = path !== null && fromHere.startsWith('..') ? path : fromHere;
  return shown.split(sep).join('/');
}
