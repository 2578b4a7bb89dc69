import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { GrowingFile } from '../../src/cli/queue/growing-file.js';
import { makeFolder, program, runCommand, type Outcome } from './run-cli.js';

const said = 'مهتاب رستمی، شهردار خمین، گفت: «پارك تازه باز مي شود.»\n';

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({ 'a.txt': said.repeat(40), 'b.txt': said.repeat(60) });
});
afterEach(() => folder.remove());

/** Run the program where no file can become larger than so many blocks of a kilobyte. */
const run = (blocks: number, ...args: string[]): Promise<Outcome> =>
  runCommand(
    'bash',
    ['--norc', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash', process.execPath, program, ...args],
    {
      cwd: folder.path,
    },
  );

describe.each([
  [['analyze', 'a.txt', 'b.txt', '-f', 'ndjson']],
  [['analyze', 'a.txt', 'b.txt', '-f', 'html']],
  [['analyze', 'a.txt', 'b.txt', '--json', '-j', '2']],
])('where a file has no room: %j', (args) => {
  it('--output leaves what was there, says so and ends with 2', async () => {
    writeFileSync(join(folder.path, 'report'), 'the report of yesterday');
    const before = readdirSync(folder.path);
    const { status, stdout, stderr } = await run(16, ...args, '-o', 'report');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^farsi-news: report: cannot be written: EFBIG: .*\n$/u);
    expect(readFileSync(join(folder.path, 'report'), 'utf8')).toBe('the report of yesterday');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('a redirected stdout is told and ends with 2', async () => {
    const line = `ulimit -f 16; exec "$@" > report`;
    const command = ['--norc', '-c', line, 'bash', process.execPath, program, ...args];
    const { status, stderr } = await runCommand('bash', command, { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^farsi-news: the output cannot be written: EFBIG.*\n$/u);
  });

  it('the cache is given up, and the report is whole', async () => {
    const plain = await run(10_000, ...args);
    expect(plain.status).toBe(0);
    const cached = await run(1, ...args, '--cache', '--cache-location', 'kept');
    expect([cached.status, cached.stdout]).toEqual([0, plain.stdout]);
    expect(cached.stderr).toMatch(/^farsi-news: nothing is kept in the cache: .*\(EFBIG\)\n$/u);
    const left = readdirSync(join(folder.path, 'kept'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });
});

describe('a folder that takes no files', () => {
  it.each([['/proc/report'], ['no/such/folder/report']])('is told: %s', async (path) => {
    const { status, stdout, stderr } = await run(10_000, 'analyze', 'a.txt', '--json', '-o', path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^farsi-news: .*report: cannot be written: E[A-Z]+: .*\n$/u);
  });
});

describe('a file that grows over several runs', () => {
  it('is there when it is complete, and goes on where it was written down', () => {
    const path = join(folder.path, 'all');
    const first = new GrowingFile(path, 'all', 0);
    first.append('یک\n');
    const { size } = first;
    first.append('two, which was not written down\n');
    const second = new GrowingFile(path, 'all', size);
    second.append('سه\n');
    expect(readdirSync(folder.path)).toContain('all.part');
    second.commit();
    expect(readFileSync(path, 'utf8')).toBe('یک\nسه\n');
    expect(readdirSync(folder.path)).not.toContain('all.part');
  });

  it.each([
    ['is gone', null],
    ['is shorter', 'x'],
  ])('says so where it %s', (_, content) => {
    if (content !== null) writeFileSync(join(folder.path, 'all.part'), content);
    const open = (): GrowingFile => new GrowingFile(join(folder.path, 'all'), 'all', 10);
    expect(open).toThrow('all.part does not hold the 10 bytes');
  });

  it('says why where it cannot be written', () => {
    expect(() => new GrowingFile('/dev/null/all', 'all', 0)).toThrow('all: cannot be written');
    expect(() => new GrowingFile('/proc/all', 'all', 0)).toThrow('all: cannot be written');
  });
});
