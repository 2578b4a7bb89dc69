import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import stringWidth from 'string-width';
import type { Analysis } from '../../src/report/analysis.js';
import { schemaErrors } from '../report/schema-errors.js';
import { spansOf } from '../report/spans-of.js';
import { makeFolder, program, runCli, runCommand, seed } from './run-cli.js';

const article =
  'رئیس بانک: تورم کم می شود\n\nناصر ملکی، رئیس بانک، در شیراز گفت: تورم در پاییز کم میشود ' +
  'و قیمتها پایین می‌آید.\n';

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  folder = makeFolder({ 'one.txt': article, 'two.txt': `${article}\n😀 ${article}` });
});
afterAll(() => folder.remove());

async function analyze(args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(['analyze', ...args], { cwd: folder.path });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('analyze', () => {
  it.each([seed, 'one.txt', 'two.txt'])('gives a valid report of %s', async (path) => {
    const args = ['--json', '--tokens', '--normalized', '--alignment', path];
    const analysis = JSON.parse(await analyze(args)) as Analysis;
    expect(schemaErrors(analysis)).toEqual([]);
    const original = readFileSync(resolve(folder.path, path), 'utf8');
    const normalized = analysis.document.normalized ?? '';
    let count = 0;
    for (const { orig, norm, text, normText } of spansOf(analysis)) {
      expect(original.slice(...orig)).toBe(text);
      expect(normalized.slice(...norm)).toBe(normText ?? text);
      count++;
    }
    expect(count).toBeGreaterThan(20);
  });

  it('is the same twice, and in a pipe', async () => {
    const [first, second] = [await analyze(['one.txt']), await analyze(['one.txt'])];
    expect(second).toBe(first);
    expect(first).toContain('Keywords');
  });

  it.each([60, 80, 200])('fits into %d columns', async (width) => {
    const text = await analyze(['two.txt', '--width', String(width)]);
    const widths = text.split('\n').map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it('takes the width from COLUMNS', async () => {
    const { stdout } = await runCli(['analyze', 'two.txt'], {
      cwd: folder.path,
      env: { COLUMNS: '50' },
    });
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(
      50,
    );
  });

  it.each([
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['NO_COLOR', [], { FORCE_COLOR: '1' }, false],
    ['--no-color', ['--no-color'], { NO_COLOR: '', FORCE_COLOR: '1' }, false],
  ])('colours by %s', async (_, flags, env, colored) => {
    const { stdout } = await runCli(['analyze', 'one.txt', ...flags], { cwd: folder.path, env });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('prints one object for one input, an array for several, a line each as ndjson', async () => {
    expect(JSON.parse(await analyze(['--json', 'one.txt']))).toMatchObject({
      schemaVersion: '1.0',
    });
    expect(JSON.parse(await analyze(['--json', 'two.txt', 'one.txt']))).toMatchObject([
      { document: { id: 'two' } },
      { document: { id: 'one' } },
    ]);
    const lines = (await analyze(['-f', 'ndjson', 'two.txt', 'one.txt'])).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ document: { id: 'one' } });
  });

  it('keeps the array where only one of several inputs can be read', async () => {
    const { status, stdout } = await runCli(['analyze', '--json', 'one.txt', 'seed.bin'], {
      cwd: folder.path,
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1.0' }); // nothing was found there
    const { path, remove } = makeFolder({ 'a.txt': article, 'b.txt': Uint8Array.from([0, 1, 0]) });
    const outcome = await runCli(['analyze', '--json', 'a.txt', 'b.txt'], { cwd: path });
    remove();
    expect(outcome.status).toBe(2);
    expect(JSON.parse(outcome.stdout)).toHaveLength(1);
  });

  it('writes into a file, whole', async () => {
    expect(await analyze(['one.txt', '--json', '-o', 'out.json'])).toBe('');
    expect(JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8'))).toMatchObject({
      document: { id: 'one' },
    });
    expect(readdirSync(folder.path).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('leaves no file where the report cannot be made', async () => {
    const args = ['analyze', 'one.txt', '--json', '--bom', '-o', 'never.json'];
    const { status, stderr } = await runCli(args, { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^farsi-news: --bom is for tables.*\n$/u);
    expect(existsSync(join(folder.path, 'never.json'))).toBe(false);
  });

  it('tells where it cannot write', async () => {
    const args = ['analyze', 'one.txt', '-o', 'no/such/folder.txt'];
    const { status, stderr } = await runCli(args, { cwd: folder.path });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^farsi-news: no\/such\/folder\.txt: cannot be written: ENOENT: [^'/]* \(.*\n$/u,
    );
  });

  it('ends quietly when the reader has enough', async () => {
    const many = Array.from({ length: 30 }, () => seed);
    const files = Object.fromEntries(many.map((path, i) => [`${i}.txt`, readFileSync(path)]));
    const { path, remove } = makeFolder(files);
    const command = `"${process.execPath}" "${program}" analyze --json . | head -1`;
    const outcome = await runCommand('sh', ['-c', command], { cwd: path });
    remove();
    expect(outcome).toEqual({ status: 0, stdout: '[\n', stderr: '' });
  });

  it('writes large output whole into a pipe', async () => {
    const { path, remove } = makeFolder({ 'long.txt': article.repeat(400) });
    const { stdout } = await runCli(['analyze', '--json', '--tokens', 'long.txt'], { cwd: path });
    remove();
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it('can be interrupted', async () => {
    const child = spawn(process.execPath, [program, 'analyze', '-'], { stdio: 'pipe' });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_, signal) => resolve(signal));
    });
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT'); // which a shell calls 130
  });
});

describe.each(['keywords', 'entities', 'quotes'])('%s', (command) => {
  it('shows its section alone', async () => {
    const { status, stdout } = await runCli([command, 'one.txt'], { cwd: folder.path });
    expect(status).toBe(0);
    const headings = { keywords: 'Keywords', entities: 'Entities', quotes: 'Quotations' };
    for (const [name, heading] of Object.entries(headings)) {
      expect(stdout.includes(`\n${heading}`)).toBe(name === command);
    }
  });

  it('has rows as csv and its part of the report as json', async () => {
    const csv = await runCli([command, 'one.txt', 'two.txt', '-f', 'csv'], { cwd: folder.path });
    expect(csv.stdout).toMatch(/^document,/u);
    expect(csv.stdout).toContain('\r\none,');
    expect(csv.stdout).toContain('\r\ntwo,');
    const json = await runCli([command, 'one.txt', '--json'], { cwd: folder.path });
    const parsed = JSON.parse(json.stdout) as Record<string, unknown[]>;
    expect(parsed[command]?.length).toBeGreaterThan(0);
  });
});
