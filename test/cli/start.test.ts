import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli, seed } from './run-cli.js';

describe('the compiled code that is kept between runs', () => {
  it('changes nothing but the time that the start takes', async () => {
    const folder = makeFolder({});
    const env = { XDG_CACHE_HOME: folder.path, FARSI_NEWS_CODE_CACHE: '' };
    const file = join(folder.path, 'farsi-news', 'tokenize.code');
    try {
      const plain = await runCli(['tokenize', seed]);
      const first = await runCli(['tokenize', seed], { env });
      expect(first).toEqual(plain);
      const kept = readFileSync(file);
      expect(kept.length).toBeGreaterThan(1000);

      expect(await runCli(['tokenize', seed], { env })).toEqual(plain);
      expect(readFileSync(file).equals(kept)).toBe(true);

      writeFileSync(file, kept.subarray(0, kept.length >> 1));
      expect(await runCli(['tokenize', seed], { env })).toEqual(plain);
      expect(statSync(file).size).toBeGreaterThan(kept.length / 2);
    } finally {
      folder.remove();
    }
  });

  it('is not made where it is not wanted, or where the run failed', async () => {
    const folder = makeFolder({});
    const env = { XDG_CACHE_HOME: folder.path };
    try {
      await runCli(['tokenize', seed], { env });
      await runCli(['tokenize', 'nowhere.txt'], { env: { ...env, FARSI_NEWS_CODE_CACHE: '' } });
      expect(existsSync(join(folder.path, 'farsi-news'))).toBe(false);
    } finally {
      folder.remove();
    }
  });
});
