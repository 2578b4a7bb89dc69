import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { cacheFolder } from '../../src/start/cache-folder.js';

describe('cacheFolder', () => {
  it.each([
    ['linux', { HOME: '/home/sara' }, join('/home/sara', '.cache', 'farsi-news')],
    ['linux', { HOME: '/home/sara', XDG_CACHE_HOME: '/fast' }, join('/fast', 'farsi-news')],
    ['darwin', { HOME: '/Users/sara' }, join('/Users/sara', 'Library', 'Caches', 'farsi-news')],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'farsi-news')],
  ] as const)('is where %s keeps caches', (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });

  it.each([
    ['switched off', 'linux', { HOME: '/home/sara', FARSI_NEWS_CODE_CACHE: '0' }],
    ['switched off for all of Node', 'linux', { HOME: '/h', NODE_DISABLE_COMPILE_CACHE: '1' }],
    ['without a home', 'linux', { HOME: '' }],
    ['with / for a home', 'linux', { HOME: '/' }],
    ['without a folder of its own', 'win32', {}],
    ['named by an empty variable', 'linux', { HOME: '/home/sara', XDG_CACHE_HOME: '' }],
  ] as const)('is none where it is %s', (_, platform, env) => {
    expect(cacheFolder(env, platform)).toBeNull();
  });
});
