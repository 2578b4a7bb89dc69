import { join, resolve } from 'node:path';
import process from 'node:process';
import { FarsiNewsError } from '../../errors.js';
import type { Io } from '../io.js';
import { Entries } from './entries.js';
import { userCacheFolder } from './user-cache-folder.js';

/** The flags of commands that keep what they found. */
export interface CacheFlags {
  readonly cache?: true;
  readonly cacheLocation?: string;
}

/**
 * The cache that the flags ask for; null for none.
 *
 * @throws FarsiNewsError USAGE
 */
export function openCache({ cache, cacheLocation }: CacheFlags, { cwd, env }: Io): Entries | null {
  if (cache !== true) {
    if (cacheLocation === undefined) return null;
    throw new FarsiNewsError('USAGE', '--cache-location counts with --cache alone', 'add --cache');
  }
  if (cacheLocation !== undefined) return new Entries(resolve(cwd, cacheLocation));
  const folder = userCacheFolder(env, process.platform);
  if (folder !== null) return new Entries(join(folder, 'analyses'));
  throw new FarsiNewsError(
    'USAGE',
    'there is no folder for caches here: neither XDG_CACHE_HOME nor a home',
    'name a folder: --cache-location FOLDER',
  );
}
