import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what may be thrown away at any time, as the system has it: `XDG_CACHE_HOME` or
 * `~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`.
 *
 * @returns null where the user has switched the cache off, or has no such folder
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
  if (env.FARSI_NEWS_CODE_CACHE === '0' || env.NODE_DISABLE_COMPILE_CACHE === '1') return null;
  const caches = env.XDG_CACHE_HOME ?? systemFolder(env, platform);
  return caches === undefined || caches === '' ? null : join(caches, 'farsi-news');
}

function systemFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA;
  const home = env.HOME ?? homedir();
  if (home === '' || home === '/') return undefined;
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}
