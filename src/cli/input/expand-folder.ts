import { relative } from 'node:path';
import { FarsiNewsError } from '../../errors.js';
import { IgnoreFiles } from './ignore-files.js';
import type { Input } from './input.js';
import { walkFolder } from './walk-folder.js';

/**
 * The `.txt` and `.md` files in a folder and the folders in it.
 *
 * @param operand how the user named the folder
 * @throws FarsiNewsError NOT_FOUND where there are none
 */
export function expandFolder(operand: string, path: string, heed: boolean, cwd: string): Input[] {
  const files = walkFolder(path, heed ? new IgnoreFiles(path) : null);
  if (files.length > 0) return files.map((file) => ({ path: file, name: relative(cwd, file) }));
  throw new FarsiNewsError(
    'NOT_FOUND',
    `${operand}: no .txt or .md file in this folder`,
    heed
      ? 'name the files, or read ignored ones too with --no-ignore'
      : 'name the files, or quote a glob for other endings',
  );
}
