import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from '../io.js';

/**
 * A package that only some users need, from beside the program or else from the folder of the run;
 * null where it is in neither.
 */
export async function loadPeer(name: string, { cwd, importModule }: Io): Promise<unknown> {
  for (const from of [import.meta.url, join(cwd, 'package.json')]) {
    const file = find(name, from);
    if (file !== null) return importModule(pathToFileURL(file).href);
  }
  return null;
}

function find(name: string, from: string): string | null {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return null;
  }
}
