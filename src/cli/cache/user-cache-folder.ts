import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The program's folder for what may be thrown away at any time, where the system keeps such:
 * `XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`.
 *
 * @returns null where the user has no such folder
 */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
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
