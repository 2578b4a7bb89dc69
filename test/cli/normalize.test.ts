import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from './run-cli.js';

const faulty = 'او مي رود';
const right = 'او می\u200cرود';

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({ 'faulty.txt': `${faulty}\n`, 'right.txt': `${right}\n` });
});
afterEach(() => folder.remove());

const normalize = (args: readonly string[], stdin?: string | Uint8Array) =>
  runCli(['normalize', ...args], { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

function content(name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

describe('normalize', () => {
  it.each([
    ['a line end', `${faulty}\n`, `${right}\n`],
    ['no line end', faulty, right],
    ['CRLF', `${faulty}\r\n${faulty}\r\n`, `${right}\r\n${right}\r\n`],
    ['nothing', '', ''],
    ['a byte-order mark', `\ufeff${faulty}\n`, `${right}\n`],
  ])('prints the text with %s as it was', async (_, text, expected) => {
    expect(await normalize(['-'], text)).toEqual({ status: 0, stdout: expected, stderr: '' });
  });

  it.each([
    [['--spacing', 'off'], 'كتاب ها 12', 'کتاب ها ۱۲'],
    [['--digits', 'ascii'], 'سال ۱۴۰۰', 'سال 1400'],
    [['--digits', 'keep'], 'سال 1400', 'سال 1400'],
    [['--diacritics', 'strip'], 'مُحَمَّد', 'محمد'],
    [['--rule', 'arabic-kaf=off', '--rule', 'arabic-yeh=off'], 'كي', 'كي'],
  ])('heeds %j', async (flags, text, expected) => {
    expect(await normalize([...flags, '-'], text)).toMatchObject({ status: 0, stdout: expected });
  });

  it('--check changes nothing and ends with 1', async () => {
    const outcome = await normalize(['--check', '.']);
    expect(outcome).toMatchObject({ status: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^farsi-news: faulty\.txt: \d+ to mend\n$/u);
    expect(content('faulty.txt')).toBe(`${faulty}\n`);
    expect(await normalize(['--check', 'right.txt'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('ends with 2 where an input is missing, whatever else was found', async () => {
    expect(await normalize(['--check', 'faulty.txt', 'missing.txt'])).toMatchObject({ status: 2 });
  });

  it('-l lists what would change', async () => {
    expect(await normalize(['-l', '.'])).toEqual({ status: 1, stdout: 'faulty.txt\n', stderr: '' });
  });

  it('--write mends the files, keeps mode and mark, and leaves nothing behind', async () => {
    const { path } = folder;
    chmodSync(join(path, 'faulty.txt'), 0o640);
    const before = statSync(join(path, 'right.txt')).mtimeMs;
    expect(await normalize(['--write', '.'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(content('faulty.txt')).toBe(`${right}\n`);
    expect(statSync(join(path, 'faulty.txt')).mode & 0o777).toBe(0o640);
    expect(statSync(join(path, 'right.txt')).mtimeMs).toBe(before);
    expect(readdirSync(path).sort()).toEqual(['faulty.txt', 'right.txt']);
  });

  it('--write keeps a byte-order mark and a link', async () => {
    const marked = makeFolder({ 'target.txt': `\ufeff${faulty}\r\n` });
    symlinkSync('target.txt', join(marked.path, 'link.txt'));
    expect(await runCli(['normalize', '--write', 'link.txt'], { cwd: marked.path })).toMatchObject({
      status: 0,
    });
    expect(readFileSync(join(marked.path, 'target.txt'), 'utf8')).toBe(`\ufeff${right}\r\n`);
    expect(lstatSync(join(marked.path, 'link.txt')).isSymbolicLink()).toBe(true);
    marked.remove();
  });

  it('--write says that it writes UTF-8', async () => {
    const old = makeFolder({ 'old.txt': Uint8Array.from([0xd3, 0xe1, 0xc7, 0xe3, 0xa1, 0xdf]) });
    const { stderr } = await runCli(['normalize', '--write', 'old.txt'], { cwd: old.path });
    expect(stderr).toContain('old.txt: written as UTF-8');
    expect(readFileSync(join(old.path, 'old.txt'), 'utf8')).toMatch(/^سلام،/u);
    old.remove();
  });

  it('-o writes into a file', async () => {
    expect(await normalize(['faulty.txt', '-o', 'out.txt'])).toMatchObject({ stdout: '' });
    expect(content('out.txt')).toBe(`${right}\n`);
  });

  it.each([
    [['--write', '-'], 'standard input'],
    [['--write', '--check', '.'], '--check and --write'],
    [['-l', '-o', 'x', '.'], '--list-different and --output'],
  ])('refuses %j', async (args, what) => {
    const { status, stdout, stderr } = await normalize(args, faulty);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(what);
    expect(content('faulty.txt')).toBe(`${faulty}\n`);
  });
});

describe('normalize --diff', () => {
  it('prints a diff that patch takes, and ends with 1', async () => {
    const { status, stdout, stderr } = await normalize(['--diff', '.']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(
      `--- a/faulty.txt\n+++ b/faulty.txt\n@@ -1,1 +1,1 @@\n-${faulty}\n+${right}\n`,
    );
    expect(content('faulty.txt')).toBe(`${faulty}\n`);
  });

  it('prints nothing where nothing changes', async () => {
    expect(await normalize(['--diff', 'right.txt'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('is coloured on demand, and then shows what a terminal would obey', async () => {
    const { stdout } = await normalize(['--diff', '--color', '-'], 'كتاب \u001b[2J\n');
    expect(stdout).toContain(
      '\u001b[31m-\u001b[7mكتاب\u001b[27m \u001b[7m<U+001B>[2J\u001b[27m\u001b[39m',
    );
    expect(stdout).toContain('\u001b[32m+\u001b[7mکتاب\u001b[27m');
  });

  it.each(['--write', '--check', '-l'])('excludes %s', async (flag) => {
    const { status, stderr } = await normalize(['--diff', flag, '.']);
    expect(status).toBe(2);
    expect(stderr).toContain('exclude each other');
  });
});

describe('normalize --write', () => {
  it('leaves a file alone whose bytes it could not keep', async () => {
    const bytes = Buffer.concat([Buffer.from(`${faulty} `.repeat(20)), Buffer.from([0xff])]);
    const damaged = makeFolder({ 'a.txt': bytes });
    const { status, stderr } = await runCli(['normalize', '--write', 'a.txt'], {
      cwd: damaged.path,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('a.txt: not written');
    expect(readFileSync(join(damaged.path, 'a.txt'))).toEqual(bytes);
    damaged.remove();
  });
});
