import { userCacheFolder } from '../cli/cache/user-cache-folder.js';

/**
 * The folder for the program's compiled code.
 *
 * @returns null where the user has switched that off, or has no folder for caches
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
  if (env.FARSI_NEWS_CODE_CACHE === '0' || env.NODE_DISABLE_COMPILE_CACHE === '1') return null;
  return userCacheFolder(env, platform);
}
