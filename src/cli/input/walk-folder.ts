import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IgnoreFiles } from './ignore-files.js';

const extensions = /\.(?:txt|md)$/iu;

/**
 * The `.txt` and `.md` files in a folder and the folders in it, in the order of their names. Hidden
 * and ignored ones, `node_modules` and links to folders are left out.
 */
export function walkFolder(folder: string, ignored: IgnoreFiles | null): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ignored?.ignores(`${path}/`) === true ? [] : walkFolder(path, ignored);
    }
    const wanted = extensions.test(entry.name) && (entry.isFile() || entry.isSymbolicLink());
    return wanted && ignored?.ignores(path) !== true ? [path] : [];
  });
}
