import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { Analysis } from '../../src/report/analysis.js';
import { plainPalette } from '../../src/reporters/palette.js';
import { makeAnalysis } from './make-analysis.js';
import { runReporter } from './run-reporter.js';

const analysis = makeAnalysis();

describe('table', () => {
  it.each([60, 80, 200])('fits into %d columns', async (width) => {
    const text = await runReporter('table', [makeAnalysis('😀 \u001b[31m'.repeat(30))], { width });
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('shows what was changed, keywords, entities by type, and who said what', async () => {
    const text = await runReporter('table', [analysis]);
    expect(text).toContain('Normalization: 6 changes');
    expect(text).toContain('میداند > می\u200cداند');
    expect(text).toMatch(/│ 1 │ 0\.90 +│ 0 +│ +تهران │/u);
    expect(text).toMatch(/│ person +│ e1 │ 1 +│ +│ +مریم کاشانی │/u);
    expect(text).toMatch(/│ percentage │ e3 │ 1 +│ 40 % +│ +۴۰ درصد │/u);
    expect(text).toMatch(/│ q1 \(p1\) +│ speaker │ +مریم کاشانی │/u);
    expect(text).toMatch(/│ +│ cue +│ +گفت │/u);
  });

  it('leaves out the sections that are not wanted', async () => {
    const text = await runReporter('table', [analysis], { sections: ['keywords'] });
    expect(text).toContain('Keywords');
    expect(text).not.toMatch(/Entities|Quotations|Normalization/u);
  });

  it('says so where there is nothing', async () => {
    const empty = { ...analysis, keywords: [], entities: [], mentions: [], quotes: [], issues: [] };
    const text = await runReporter('table', [empty]);
    expect(text).toContain('Normalization: 0 changes\n');
    expect(text).toContain('Keywords: none\n');
    expect(text).toContain('Quotations: none\n');
  });

  it('colours only through the palette', async () => {
    const palette = { ...plainPalette, name: (text: string) => `\u001b[1m${text}\u001b[22m` };
    expect(await runReporter('table', [analysis])).not.toContain('\u001b');
    expect(await runReporter('table', [analysis], { palette })).toContain(
      '\u001b[1mمریم کاشانی\u001b[22m',
    );
  });
});

describe('json', () => {
  it('is one object for one input, as the report is', async () => {
    const text = await runReporter('json', [analysis]);
    expect(text.startsWith('{\n  "schemaVersion": "1.0",')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(analysis)));
  });

  it.each([0, 1, 3])('is an array for several inputs of which %d could be read', async (count) => {
    const analyses = Array.from({ length: count }, () => analysis);
    const parsed = JSON.parse(await runReporter('json', analyses, { several: true })) as unknown[];
    expect(parsed).toHaveLength(count);
  });

  it('keeps the head when it shows one section', async () => {
    const parsed = JSON.parse(
      await runReporter('json', [analysis], { sections: ['entities'] }),
    ) as Analysis;
    expect(Object.keys(parsed)).toEqual([
      'schemaVersion',
      'tool',
      'offsetUnit',
      'document',
      'entities',
      'mentions',
      'warnings',
    ]);
  });
});

describe('ndjson', () => {
  it('is one line a document, whatever line separators the text holds', async () => {
    const odd = makeAnalysis('الف\u2028ب\u0085پ\u009b31m\u007f', 'b');
    const text = await runReporter('ndjson', [analysis, odd]);
    expect(text).not.toMatch(/[\u2028\u007f-\u009f]/u);
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Analysis).document.id)).toEqual([
      'article',
      'b',
    ]);
    expect(JSON.parse(lines[1] ?? '')).toEqual(JSON.parse(JSON.stringify(odd)));
  });
});

describe('csv', () => {
  it('quotes what needs it', async () => {
    const odd = makeAnalysis('او گفت "بله", و رفت');
    const text = await runReporter('csv', [odd], { sections: ['quotes'] });
    expect(text.split('\r\n')[0]).toBe(
      'document,id,type,speaker,source,cue,content,parent,duplicate_of,continuation_of,paragraph,addressee,medium,polarity,title,confidence,start,end',
    );
    expect(text).toMatch(
      /,"ذخیره [^"]*""بله"", و رفت",,,,p1,,,asserted,رئیس سازمان آب,0\.8,\d+,\d+\r\n$/u,
    );
  });

  it.each(['keywords', 'entities', 'quotes'] as const)('has equal rows of %s', async (section) => {
    const text = await runReporter('csv', [analysis, analysis], { sections: [section] });
    const lines = text.trimEnd().split('\r\n');
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
    expect(lines.length % 2).toBe(1);
  });

  it('names the section where there are several', async () => {
    const text = await runReporter('tsv', [analysis]);
    const [head = [], ...rows] = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(head.slice(0, 2)).toEqual(['document', 'section']);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const sections = new Set(rows.map(([, section]) => section));
    expect([...sections]).toEqual(['normalization', 'keywords', 'entities', 'quotes']);
    const tehran = rows.find((row) => row[1] === 'keywords');
    expect(tehran?.[head.indexOf('keyword')]).toBe('تهران');
    expect(tehran?.[head.indexOf('speaker')]).toBe('');
  });
});

describe('md', () => {
  it('writes headings, tables and block quotes', async () => {
    const text = await runReporter('md', [analysis]);
    expect(text).toContain('# article\n');
    expect(text).toContain('| 1 | تهران | 0.90 | 0 |\n');
    expect(text).toContain('**مریم کاشانی** (گفت) · p1\n\n> ذخیره');
  });

  it('lets no text of the article become a mark', async () => {
    const text = await runReporter('md', [makeAnalysis('| *الف* <b> [پیوند](x) &lt;')]);
    expect(text).toContain(String.raw`\| \*الف\* \<b\> \[پیوند\](x) \&lt;`);
  });
});
