import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { makeFolder, program, runCommand } from './run-cli.js';

jest.setTimeout(60_000); // the program is started once for every system call

const before = `${'او مي رود به كتابخانه. '.repeat(50)}\n`;
const faults = resolve('test/cli/system-calls.js');

let folder: ReturnType<typeof makeFolder>;
let after: string;

beforeEach(async () => {
  folder = makeFolder({ 'a.txt': before });
  ({ stdout: after } = await runCommand(process.execPath, [program, 'normalize', 'a.txt'], {
    cwd: folder.path,
  }));
});
afterEach(() => folder.remove());

/** Run with faults between the system calls that write. */
function faultyRun(args: readonly string[], env: Readonly<Record<string, string>>) {
  const command = ['--import', faults, program, ...args];
  return runCommand(process.execPath, command, { cwd: folder.path, env });
}

const content = () => readFileSync(join(folder.path, 'a.txt'), 'utf8');

describe.each([
  ['normalize --write', ['normalize', '--write', 'a.txt']],
  ['check --fix', ['check', '--fix', '--spacing', 'full', 'a.txt']],
])('%s', (_, args) => {
  it('leaves the old or the new file when it is killed before any system call', async () => {
    const left = new Set<string>();
    let runs = 0;
    for (let at = 1; ; at++) {
      const { status } = await faultyRun(args, { FAULT_AT: String(at) });
      expect([before, after]).toContain(content());
      left.add(content());
      expect(statSync(join(folder.path, 'a.txt')).size).toBeGreaterThan(0);
      if (status !== null) break;
      runs = at;
    }
    expect(runs).toBeGreaterThan(4); // open, own, mode, write, flush, close, rename
    expect(left).toEqual(new Set([before, after]));
  });

  it.each([
    ['openSync', 'EACCES', 'must be writable'],
    ['openSync', 'EROFS', 'read-only'],
    ['writeSync', 'ENOSPC', 'the disk is full'],
    ['fsyncSync', 'EIO', 'cannot be written'],
    ['renameSync', 'EPERM', 'must be writable'],
  ])('keeps the file and says why where %s fails with %s', async (call, code, remedy) => {
    const { status, stderr } = await faultyRun(args, { FAULT_CALL: call, FAULT_CODE: code });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^farsi-news: a\.txt: cannot be written: .*\n$/u);
    expect(stderr).toContain(remedy);
    expect(content()).toBe(before);
    expect(readdirSync(folder.path)).toEqual(['a.txt']);
  });
});

it('writes through a link to a file that is not there yet', async () => {
  symlinkSync('new.txt', join(folder.path, 'link.txt'));
  await faultyRun(['normalize', 'a.txt', '-o', 'link.txt'], {});
  expect(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder.path, 'new.txt'), 'utf8')).toBe(after);
});

it('says that the disk did not take all of the standard output', async () => {
  // The shell lets no file grow beyond two blocks; the last write before takes a part.
  const script = 'ulimit -f 2; "$0" "$@" > out.txt';
  const { status, stderr } = await runCommand(
    'sh',
    ['-c', script, process.execPath, program, 'normalize', 'a.txt'],
    { cwd: folder.path },
  );
  expect(stderr).toMatch(/^farsi-news: the output cannot be written: .*\n$/u);
  expect(status).toBe(2);
  const written = readFileSync(join(folder.path, 'out.txt'));
  expect(written.length).toBeGreaterThan(0);
  expect(Buffer.from(after).subarray(0, written.length)).toEqual(written);
});
