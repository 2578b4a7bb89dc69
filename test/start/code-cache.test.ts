import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCompiledCode, writeCompiledCode } from '../../src/start/code-cache.js';

describe('the code cache', () => {
  const code = { data: Buffer.from('compiled code'), work: 120 };
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'farsi-news-'));
    file = join(folder, 'new', 'analyze.code');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what was kept, and leaves nothing beside it', () => {
    writeCompiledCode(file, 'key', code);
    const read = readCompiledCode(file, 'key');
    expect(read?.data.toString()).toBe('compiled code');
    expect(read?.work).toBe(120);
    expect(readdirSync(join(folder, 'new'))).toEqual(['analyze.code']);
  });

  it('has nothing for another program or another Node', () => {
    writeCompiledCode(file, 'key', code);
    expect(readCompiledCode(file, 'other key')).toBeNull();
  });

  it('has nothing where nothing was kept', () => {
    expect(readCompiledCode(file, 'key')).toBeNull();
  });

  it('does not believe a damaged file, wherever the damage is', () => {
    writeCompiledCode(file, 'key', code);
    const whole = readFileSync(file);
    for (let i = 0; i < whole.length; i++) {
      if (i >= 12 && i < 16) continue; // the work, which only says when to write again
      const damaged = Buffer.from(whole);
      damaged[i] = (damaged[i] ?? 0) ^ 1;
      writeFileSync(file, damaged, { mode: 0o600 });
      expect(readCompiledCode(file, 'key')).toBeNull();
    }
    writeFileSync(file, whole.subarray(0, 20));
    expect(readCompiledCode(file, 'key')).toBeNull();
  });

  it('does not run what others may write', () => {
    writeCompiledCode(file, 'key', code);
    chmodSync(file, 0o666);
    expect(readCompiledCode(file, 'key')).toBeNull();
  });

  it('does without a folder that cannot be made', () => {
    writeFileSync(join(folder, 'new'), 'a file stands in the way');
    expect(() => writeCompiledCode(file, 'key', code)).not.toThrow();
    expect(readCompiledCode(file, 'key')).toBeNull();
  });
});
