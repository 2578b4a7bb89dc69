import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { makeFolder, runCli, runCommand } from './run-cli.js';

const article =
  'رئیس بانک: تورم کم می شود\n\nناصر ملکی، رئیس بانک، در شیراز گفت: تورم در پاییز کم میشود ' +
  'و قیمتها پایین می‌آید.\n';

let folder: ReturnType<typeof makeFolder>;
beforeAll(() => {
  folder = makeFolder({ 'one.txt': article, 'two.txt': article });
});
afterAll(() => folder.remove());

describe('--format html', () => {
  it('writes a page into a file or to stdout, the same', async () => {
    const { path: cwd } = folder;
    const toFile = await runCli(['analyze', 'one.txt', '-f', 'html', '-o', 'r.html'], { cwd });
    expect(toFile).toEqual({ status: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(cwd, 'r.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="fa" dir="rtl">/);
    expect(page.endsWith('</html>\n')).toBe(true);
    expect((await runCli(['analyze', 'one.txt', '-f', 'html'], { cwd })).stdout).toBe(page);
  });

  it('joins several articles in one page', async () => {
    const { stdout } = await runCli(['analyze', '.', '-f', 'html'], { cwd: folder.path });
    expect(stdout).toContain('گزارش ۲ خبر');
    expect(stdout.match(/<article /g)).toHaveLength(2);
  });

  it.each(['keywords', 'entities', 'quotes'])('is a format of %s', async (command) => {
    const { status, stdout } = await runCli([command, 'one.txt', '-f', 'html'], {
      cwd: folder.path,
    });
    expect(status).toBe(0);
    expect(stdout).toContain(command === 'keywords' ? 'کلیدواژه‌ها' : 'class="row"');
  });

  it.each([
    ['stats'],
    ['keywords', '--by', 'folder'],
    ['quotes', '--by-speaker'],
    ['entities', '--merge'],
  ])('has the tables of %s %s', async (...args) => {
    const { status, stdout, stderr } = await runCli([...args, 'one.txt', 'two.txt', '-f', 'html'], {
      cwd: folder.path,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('<table class="chart">');
    expect(stdout).toMatch(/<td class="words" dir="auto">[^<]*\p{Script=Arabic}/u);
  });
});

describe('--embed-font', () => {
  it('puts the font into the page', async () => {
    const args = ['analyze', 'one.txt', '-f', 'html', '--embed-font'];
    const { stdout } = await runCli(args, { cwd: folder.path });
    expect(stdout).toContain('src:url(data:font/woff2;base64,d09GMg');
    expect(stdout.length).toBeGreaterThan(140_000);
  });

  it('tells what to do where the font is not installed', async () => {
    const { path, remove } = makeFolder({ 'one.txt': article });
    for (const part of ['bin', 'dist', 'models'])
      cpSync(part, join(path, part), { recursive: true });
    mkdirSync(join(path, 'empty'));
    const args = ['analyze', '../one.txt', '-f', 'html', '--embed-font', '-o', 'r.html'];
    const command = [resolve(path, 'bin/farsi-news.js'), ...args];
    const outcome = await runCommand(process.execPath, command, { cwd: join(path, 'empty') });
    remove();
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(
      /^farsi-news: --embed-font: .* \(install it: npm install .*\)\n$/,
    );
  });
});
