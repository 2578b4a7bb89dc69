import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../src/predict/entities.js';
import { keywords } from '../../src/predict/keywords.js';
import { lemmas } from '../../src/predict/lemmas.js';
import { quotes } from '../../src/predict/quotes.js';
import { spacing } from '../../src/predict/spacing.js';
import { tokens } from '../../src/predict/tokens.js';
import { defaultResources } from '../../src/resources.js';

const language = defaultResources();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'predict-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const article =
  'وزیر نیرو: سدها پر شده است\n\n😀 به گزارش ایسنا، رضا کاویانی وزیر نیرو گفت: امسال ' +
  'بارندگی بیشتر شد و سدهای شمال کشور پر است.\n';

describe('spacing', () => {
  it('gives one line for each line, whatever ends them', () => {
    const path = file('spacing.txt', 'او مي رود\r\n\r\nكتاب هاي من\n');
    expect([...spacing(path, language)].join('').split('\n')).toEqual([
      'او می‌رود',
      '',
      'کتاب‌های من',
      '',
    ]);
  });
});

describe('tokens', () => {
  it('gives code points of the file', () => {
    const text = '\ufeff😀 او رفت. بعد آمد.';
    const path = file('tokens.txt', text);
    const parsed = JSON.parse([...tokens(path)].join('')) as Record<string, [number, number][]>;
    const slices = (ranges: readonly [number, number][] = []) =>
      ranges.map(([start, end]) => Array.from(text).slice(start, end).join(''));
    expect(slices(parsed.tokens)).toEqual(['😀', 'او', 'رفت', '.', 'بعد', 'آمد', '.']);
    expect(slices(parsed.sentences)).toEqual(['😀 او رفت.', 'بعد آمد.']);
  });
});

describe('entities', () => {
  it.each(['peyma', 'arman'] as const)('keeps tokens and lines of the file (%s)', (schema) => {
    const lines = ['-DOCSTART-\tO', '', 'در\tO', 'تهران\tO', '', '', 'او\tO', 'رفت\tO'];
    const path = file('entities.conll', `${lines.join('\n')}\n`);
    const out = [...entities(path, language, { schema })].join('').split('\n');
    expect(out.map((line) => line.split('\t')[0])).toEqual([
      ...lines.map((line) => line.split('\t')[0]),
      '',
    ]);
    expect(out[3]).toBe('تهران\tB-LOC');
    for (const line of out) if (line !== '') expect(line).toMatch(/^[^\t]+\t(?:O|[BI]-[A-Z]{3})$/u);
  });
});

describe('quotes', () => {
  it('gives a row for each article, in code points', () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    for (const name of ['b.txt', 'a.txt']) writeFileSync(join(articles, name), article);
    writeFileSync(join(articles, 'notes.md'), article);
    const rows = [...quotes(articles, language)].map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          quotes: { type: string; contents: [number, number][]; cue: [number, number] | null }[];
        },
    );
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
    const said = rows[0]?.quotes.find(({ cue }) => cue !== null && slice(cue) === 'گفت');
    expect(said?.type).toBe('direct');
    expect(said?.contents.map(slice).join('')).toMatch(/^امسال بارندگی .* پر است$/u);
    for (const quote of rows[0]?.quotes ?? []) {
      expect(Object.keys(quote)).toEqual(['type', 'speaker', 'contents', 'cue', 'source']);
    }
  });

  function slice([start, end]: [number, number]): string {
    return Array.from(article).slice(start, end).join('');
  }
});

describe('keywords', () => {
  it('gives a row for each row', () => {
    const rows = [
      { id: 'x', title: 'سدهای کشور پر شد', summary: '', body: article },
      { id: 'y', title: '', summary: '', body: '' },
    ];
    const path = file('rows.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const out = [...keywords(path, language)].map(
      (line) => JSON.parse(line) as { id: string; keywords: string[] },
    );
    expect(out.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(out[0]?.keywords.length).toBeGreaterThan(1);
    expect(out[1]?.keywords).toEqual([]);
  });
});

describe('lemmas', () => {
  it('gives a line for each syntactic word, an empty one between sentences', () => {
    const rows = ['# text = x', '1-2\tکتابش', '1\tکتاب', '2\tش', '2.1\tx', '', '# y', '1\tرفت'];
    const path = file('words.conllu', `${rows.join('\n')}\n\n`);
    const lines = [...lemmas(path, language)].join('').split('\n');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['کتاب', 'ش', '', 'رفت', '']);
    expect(lines[0]).toBe('کتاب\tکتاب');
  });
});
