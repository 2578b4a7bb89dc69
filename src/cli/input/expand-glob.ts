import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { FarsiNewsError } from '../../errors.js';
import { IgnoreFiles } from './ignore-files.js';
import type { Input } from './input.js';

/**
 * The files that a glob matches, in the order of their names.
 *
 * @throws FarsiNewsError NOT_FOUND where it matches none
 */
export async function expandGlob(pattern: string, heed: boolean, cwd: string): Promise<Input[]> {
  const ignored = heed ? new IgnoreFiles(cwd) : null;
  const found = await glob(pattern, {
    cwd,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const inputs = found
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ path: resolve(cwd, name), name }))
    .filter(({ path }) => ignored?.ignores(path) !== true);
  if (inputs.length > 0) return inputs;
  const all = found.length > 0;
  throw new FarsiNewsError(
    'NOT_FOUND',
    `${pattern}: ${all ? 'only ignored files match' : 'no file matches'}`,
    all ? 'read them with --no-ignore' : 'check the pattern; ** stands for any folders',
  );
}
