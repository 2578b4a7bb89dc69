import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from './run-cli.js';

jest.setTimeout(30_000); // a test starts the program several times

const faulty = 'او مي رود';
const right = 'او می\u200cرود';

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({ 'faulty.txt': `${faulty}\n`, 'right.txt': `${right}\n` });
});
afterEach(() => folder.remove());

const check = (args: readonly string[], stdin?: string) =>
  runCli(['check', ...args], { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

function content(name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

describe('check', () => {
  it('lists every place with rule and words, counts, and ends with 1', async () => {
    const { status, stdout, stderr } = await check(['-'], `${right}\nدر ${faulty}\n`);
    expect([status, stderr]).toEqual([1, '']);
    const [first, second, ...rest] = stdout.split('\n');
    expect(first).toMatch(/^stdin:2:8 {2}error {4}Arabic yeh .* {2}arabic-yeh {2}مي > می$/u);
    expect(second).toMatch(/^stdin:2:9 {2}warning {2}.* {2}spacing {2}مي رود > مي\u200cرود \(/u);
    expect(rest).toEqual(['', '✖ 2 problems (1 error, 1 warning); mendable with --fix', '']);
  });

  it('is silent about a text that is right', async () => {
    expect(await check(['right.txt'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('counts what a reader sees as characters', async () => {
    const { stdout } = await check(['-'], 'مُحَمَّد می\u200cرود به شهر ي\n');
    expect(stdout).toContain('stdin:1:19 ');
    const machine = await check(['-', '--json'], 'مُحَمَّد می\u200cرود به شهر ي\n');
    expect(machine.stdout).toContain('"column": 24');
  });

  it('speaks Persian with --lang fa', async () => {
    const { stdout } = await check(['--lang', 'fa', '-'], 'ي');
    expect(stdout).toMatch(/^stdin:1:1 {2}خطا {4}یای عربی .* {2}arabic-yeh {2}ي > ی\n/u);
  });

  it('obeys no control character of the text', async () => {
    const { stdout } = await check(['-'], 'كتاب\u001b[2Jي');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('arabic-kaf');
  });

  it('reports only spacing faults that are sure, unless more is asked for', async () => {
    const doubtful = 'سخن\u200cراني وي در اين نشست طولاني بود و پيش بيني ها غير قانوني خوانده شد.';
    const spacing = async (args: readonly string[]) => {
      const { stdout } = await check(['--json', ...args, '-'], doubtful);
      const { files } = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] };
      return files[0]?.findings.filter(({ rule }) => rule === 'spacing').length ?? 0;
    };
    const [usual, safe, full, off] = [
      await spacing([]),
      await spacing(['--spacing', 'safe']),
      await spacing(['--spacing', 'full', '--spacing-threshold', '-1']),
      await spacing(['--spacing', 'off']),
    ];
    expect(usual).toBe(safe);
    expect(full).toBeGreaterThan(usual);
    expect(off).toBe(0);
  });

  it.each([
    [['--rule', 'arabic-yeh=off', '--rule', 'spacing=off'], 0, ''],
    [['--rule', 'arabic-yeh=warn'], 1, '2 warnings'],
    [['--rule', 'arabic-yeh=warning', '--max-warnings', '2'], 0, '2 warnings'],
    [['--rule', 'arabic-yeh=info', '--max-warnings', '1'], 1, '1 warning, 1 info'],
    [['--max-warnings', '9'], 1, '1 error'],
    [['--quiet'], 1, '(1 error)'],
    [['--quiet', '--rule', 'arabic-yeh=warn'], 0, ''],
  ])('%j: ends with %i', async (args, status, shown) => {
    const outcome = await check([...args, 'faulty.txt']);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).toContain(shown);
    if (shown === '') expect(outcome.stdout).toBe('');
  });

  it('says how many are too many', async () => {
    const args = ['--rule', 'arabic-yeh=warn', '--max-warnings', '1', 'faulty.txt'];
    expect(await check(args)).toMatchObject({
      status: 1,
      stderr: 'farsi-news: 2 findings, more than the 1 that are allowed\n',
    });
  });

  it('ends with 2 where an input is missing, whatever else was found', async () => {
    expect(await check(['faulty.txt', 'missing.txt'])).toMatchObject({ status: 2 });
  });

  describe('--fix', () => {
    it('mends the files and reports what is left', async () => {
      expect(await check(['--fix', '.'])).toEqual({
        status: 0,
        stdout: '✔ 2 mended\n',
        stderr: '',
      });
      expect(content('faulty.txt')).toBe(`${right}\n`);
    });

    it('mends errors only with --quiet', async () => {
      expect(await check(['--fix', '--quiet', 'faulty.txt'])).toMatchObject({ status: 0 });
      expect(content('faulty.txt')).toBe('او می رود\n');
    });

    it('refuses the standard input', async () => {
      const { status, stdout, stderr } = await check(['--fix', '-'], faulty);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--fix cannot write the standard input back');
    });

    it('leaves nothing to find, whatever the text', async () => {
      const letters = fc.constantFrom(...Array.from('كتابيها می رود،؟. \n\u200c«»()12ـ\u064b…"'));
      const texts = fc.sample(fc.string({ unit: letters, maxLength: 80 }), {
        numRuns: 40,
        seed: 7,
      });
      const many = makeFolder(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text])));
      await runCli(['check', '--fix', '.'], { cwd: many.path });
      expect(await runCli(['check', '.'], { cwd: many.path })).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
      many.remove();
    });
  });

  describe('--baseline', () => {
    const update = () => check(['--baseline', 'known.json', '--update-baseline', '.']);
    const against = (...args: string[]) => check(['--baseline', 'known.json', ...args]);

    it('keeps silent about what it knows, wherever the line has moved', async () => {
      expect(await update()).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(await against('.')).toEqual({ status: 0, stdout: '', stderr: '' });
      writeFileSync(join(folder.path, 'faulty.txt'), `سطر تازه.\n\n${faulty}\n`);
      expect(await against('.')).toEqual({ status: 0, stdout: '', stderr: '' });
    });

    it('reports what is new, and one more of the same', async () => {
      await update();
      writeFileSync(join(folder.path, 'faulty.txt'), `${faulty}\n${faulty}\nكتاب\n`);
      const { status, stdout } = await against('.');
      expect(status).toBe(1);
      expect(stdout).toContain('faulty.txt:3:1 ');
      expect(stdout).toContain('3 problems');
    });

    it('tells what it knows in vain, and forgets it when it is made anew', async () => {
      await update();
      writeFileSync(join(folder.path, 'faulty.txt'), `${right}\n`);
      const told = await against('.');
      expect(told).toMatchObject({ status: 0, stdout: '' });
      expect(told.stderr).toContain('faulty.txt: the baseline knows 2 findings that are gone');
      await update();
      expect(JSON.parse(content('known.json'))).toEqual({ version: 1, files: {} });
    });

    it('keeps what it knows of files that are not checked', async () => {
      await update();
      const before = content('known.json');
      await check(['--baseline', 'known.json', '--update-baseline', 'right.txt']);
      expect(content('known.json')).toBe(before);
    });

    it('means the same files from another folder', async () => {
      await update();
      mkdirSync(join(folder.path, 'sub'));
      const args = ['check', '--baseline', '../known.json', '../faulty.txt'];
      expect(await runCli(args, { cwd: join(folder.path, 'sub') })).toMatchObject({ status: 0 });
    });

    it.each([
      ['no such baseline', ['--baseline', 'missing.json']],
      ['not a baseline', ['--baseline', 'faulty.txt']],
      ['--update-baseline needs a baseline', ['--update-baseline']],
    ])('refuses to go on: %s', async (what, args) => {
      const { status, stdout, stderr } = await check([...args, '.']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(what);
    });
  });
});
