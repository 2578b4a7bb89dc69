import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtomicFile } from '../../src/cli/atomic-file.js';
import { makeFolder } from './run-cli.js';

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({ 'a.txt': 'old' });
});
afterEach(() => folder.remove());

const content = (name: string) => readFileSync(join(folder.path, name), 'utf8');

describe('AtomicFile', () => {
  it('shows nothing of what is written before it is committed', () => {
    const file = new AtomicFile(join(folder.path, 'a.txt'));
    file.write('ن');
    file.write('و');
    expect(content('a.txt')).toBe('old');
    file.commit();
    expect(content('a.txt')).toBe('نو');
    expect(readdirSync(folder.path)).toEqual(['a.txt']);
  });

  it('leaves everything as it was when it is discarded', () => {
    const file = new AtomicFile(join(folder.path, 'a.txt'));
    file.write('new');
    file.discard();
    expect(content('a.txt')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['a.txt']);
  });

  it('stays when it is discarded after it is committed', () => {
    const file = new AtomicFile(join(folder.path, 'b.txt'));
    file.write('new');
    file.commit();
    file.discard();
    expect(content('b.txt')).toBe('new');
  });

  it('cannot be written once it is closed, and says its name', () => {
    const file = new AtomicFile(join(folder.path, 'b.txt'), 'b.txt');
    file.discard();
    expect(() => file.write('late')).toThrow(/^b\.txt: cannot be written/u);
  });

  it('writes to a device directly', () => {
    const file = new AtomicFile('/dev/null');
    file.write('gone');
    expect(() => file.commit()).not.toThrow();
  });
});
