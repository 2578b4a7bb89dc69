import { afterAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { makeFolder, runCli, seed } from './run-cli.js';

const text =
  'قیمت نان گران شد\n\nتهران - علي رضایی، وزیر کشاورزی، گفت: گندم 20 درصد گران شد.\n\nوی افزود: کشاورزان می توانند گندم بفروشند.\n';
const folder = makeFolder({ 'a.txt': text, 'b.txt': text });
afterAll(() => folder.remove());

const persian = (args: readonly string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--lang', 'fa'], { cwd: folder.path });

/** Latin letters that a Persian report keeps: ids, names of files and rules, signs of measures. */
const kept = /\b(?:[aepq]\d*|[Gbz]|txt|TF-IDF|spacing|digits|arabic-yeh)\b/gu;

describe('reports in Persian', () => {
  it.each([
    ['analyze', 'a.txt'],
    ['keywords', 'a.txt', '--explain'],
    ['entities', 'a.txt'],
    ['quotes', 'a.txt'],
    ['keywords', 'a.txt', 'b.txt', '--corpus'],
    ['entities', 'a.txt', 'b.txt', '--merge'],
    ['quotes', 'a.txt', 'b.txt', '--by-speaker'],
    ['compare', 'a.txt', 'b.txt'],
    ['stats', 'a.txt'],
    ['check', 'a.txt'],
    ['explain'],
  ])('%s %s %s', async (...args) => {
    const { stdout } = await persian(args);
    const words = stdout.replace(kept, '').match(/(?<![\w.-])[a-z]{3,}(?![\w-])/giu) ?? [];
    const known = /^(?:HTML|Unicode|zwnj|nbsp|https?|fix)$/u;
    if (args[0] !== 'explain') expect(words.filter((word) => !known.test(word))).toEqual([]);
    expect(stdout).not.toMatch(/\b(?:error|warning|off|none|articles?)\b/u);
    expect(stdout).toMatch(/[\u0622-\u06cc]/u);
  });

  it('has its edges under each other, with marks that keep the cells in their places', async () => {
    const { stdout } = await persian(['analyze', seed, '--width', '60']);
    const lines = stdout.split('\n').filter((line) => /^[│┌├└]/u.test(line));
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    const rows = lines.filter((line) => line.startsWith('│'));
    expect(rows.filter((line) => !/^(?:│ \u200e[^│]*)+│\u200e$/u.test(line))).toEqual([]);
  });

  it.each([
    ['json', 'analyze'],
    ['ndjson', 'analyze'],
    ['csv', 'analyze'],
    ['csv', 'stats'],
    ['tsv', 'compare'],
    ['json', 'stats'],
  ])('%s of %s is for programs and the same', async (format, command) => {
    const args = [command, 'a.txt', 'b.txt', '-f', format];
    const { stdout } = await persian(args);
    expect(stdout).toBe((await runCli(args, { cwd: folder.path })).stdout);
  });

  it.each([
    [[], '1 '],
    [['--figures', 'fa'], '۱ '],
    [['--lang', 'fa'], '۱ '],
    [['--lang', 'fa', '--figures', 'en'], '1 '],
  ])('has with %j the digits of «%s»', async (flags, first) => {
    const { stdout } = await runCli(['keywords', 'a.txt', ...flags], { cwd: folder.path });
    expect(stdout).toMatch(new RegExp(`│ \u200e?${first}`, 'u'));
  });

  it('is the same in other threads', async () => {
    const args = ['analyze', seed, 'a.txt', 'missing', 'b.txt', seed.replace('.txt', '.txt')];
    const [one, two] = [await persian([...args]), await persian([...args, '-j', '2'])];
    expect(two).toEqual(one);
    expect(two.stderr).toContain('چنین فایل یا پوشه‌ای نیست');
  });

  it('says the page of Markdown and of HTML in Persian', async () => {
    const { stdout: md } = await persian(['analyze', 'a.txt', '-f', 'md']);
    expect(md).toContain('## کلیدواژه‌ها\n\n| رتبه | کلیدواژه | وزن | شمار |');
    const { stdout: html } = await persian(['stats', 'a.txt', '-f', 'html']);
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('<th scope="col">شمار</th>');
  });

  it('refuses a language that it does not speak', async () => {
    const { status, stderr } = await runCli(['stats', 'a.txt', '--lang', 'ar']);
    expect(status).toBe(2);
    expect(stderr).toContain('Allowed choices are en, fa');
  });
});
