import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { schemaErrors } from '../report/schema-errors.js';
import { makeFolder, runCli } from './run-cli.js';

const saffron = (date: string): string =>
  `بهای زعفران در قائنات\n\nبیرجند – ${date}: ناصر ملکی، رئیس بانک، گفت: بهای زعفران در قائنات بالا می‌رود.\n`;
const volleyball = (date: string): string =>
  `والیبال در ارومیه\n\nارومیه – ${date}: لیگ برتر والیبال در ارومیه دنبال شد. لیلا کریمی گفت: لیگ برتر خوب بود.\n`;

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  const files: Record<string, string> = {};
  for (let day = 1; day <= 6; day++) {
    files[`news/east/1398-03-0${day}.txt`] = saffron(`${day} خرداد ۱۳۹۸`);
    files[`news/west/1399-03-0${day}.txt`] = volleyball(`${day} خرداد ۱۳۹۹`);
  }
  folder = makeFolder({ ...files, 'other/market.txt': 'بازار تهران\n\nبازار تهران شلوغ بود.\n' });
});
afterAll(() => folder.remove());

async function run(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(args, { cwd: folder.path });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

interface Term {
  readonly text: string;
  readonly documents: number;
  readonly share: number;
}

interface Corpus {
  readonly documents: number;
  readonly background: { readonly name: string; readonly documents: number };
  readonly characteristic: readonly Term[];
  readonly tfIdf?: readonly { readonly text: string; readonly tfIdf: number }[];
  readonly groups: readonly { readonly name: string; readonly characteristic: readonly Term[] }[];
  readonly ungrouped: number;
  readonly trends?: {
    readonly periods: readonly string[];
    readonly rows: readonly { readonly text: string; readonly z: number }[];
  };
}

async function corpus(...args: readonly string[]): Promise<Corpus> {
  return JSON.parse(await run('keywords', ...args, '--json')) as Corpus;
}

const textsOf = (terms: readonly { readonly text: string }[]): string[] =>
  terms.map(({ text }) => text);

describe('keywords of an article', () => {
  it('are as many as were asked for, and good enough', async () => {
    const keywords = async (...args: readonly string[]): Promise<{ score: number }[]> => {
      const text = await run('keywords', 'other/market.txt', '--json', ...args);
      return (JSON.parse(text) as { keywords: { score: number }[] }).keywords;
    };
    const all = await keywords();
    expect(await keywords('-n', '1')).toEqual(all.slice(0, 1));
    const least = all[0]?.score ?? 1;
    expect(await keywords('--min-score', String(least))).toEqual(
      all.filter(({ score }) => score >= least),
    );
  });

  it('are explained in the table and in valid JSON', async () => {
    const [path] = ['news/east/1398-03-01.txt'];
    expect(await run('keywords', path, '--explain')).toMatch(/position [+−]\d/u);
    const analysis = JSON.parse(await run('analyze', path, '--json')) as { keywords: object[] };
    const explained = JSON.parse(await run('keywords', path, '--json', '--explain')) as {
      keywords: object[];
    };
    expect(schemaErrors({ ...analysis, keywords: explained.keywords })).toEqual([]);
    expect(explained.keywords[0]).toHaveProperty('explanation.base');
    expect(analysis.keywords[0]).not.toHaveProperty('explanation');
  });

  it.each([
    ['--min-score', '2'],
    ['--min-score', 'x'],
    ['--by', 'author'],
  ])('refuses %s %s', async (flag, value) => {
    const { status, stderr } = await runCli(['keywords', 'news', flag, value], {
      cwd: folder.path,
    });
    expect(status).toBe(2);
    expect(stderr).toContain(flag);
  });
});

describe('keywords of a corpus', () => {
  it('stand behind those of its articles', async () => {
    const text = await run('keywords', 'news');
    expect(text.match(/^Keywords$/gmu)).toHaveLength(12);
    expect(text).toContain('Characteristic of 12 articles against Persian news');
  });

  it('stand alone where they are asked for', async () => {
    const report = await corpus('news', '--corpus');
    expect(report).toMatchObject({ documents: 12, groups: [], ungrouped: 0 });
    expect(textsOf(report.characteristic)).toContain('والیبال');
    for (const { documents, share } of report.characteristic) {
      expect(share).toBeCloseTo(documents / 12, 9);
    }
  });

  it('are told for each subfolder', async () => {
    const { groups, ungrouped } = await corpus('news', '--by', 'folder');
    expect(groups.map(({ name }) => name)).toEqual(['east', 'west']);
    expect(textsOf(groups[0]?.characteristic ?? [])).toContain('قائنات');
    expect(textsOf(groups[1]?.characteristic ?? [])).not.toContain('قائنات');
    expect(ungrouped).toBe(0);
  });

  it.each(['text', 'name'])('rise and fall over dates from the %s', async (from) => {
    const args = ['news', 'other', '--by', 'date', '--per', 'year', '--date-from', from];
    const { groups, ungrouped, trends } = await corpus(...args);
    expect(groups.map(({ name }) => name)).toEqual(['2019', '2020']);
    expect(ungrouped).toBe(1);
    expect(trends?.periods).toEqual(['2019', '2020']);
    const z = (text: string): number => trends?.rows.find((row) => row.text === text)?.z ?? 0;
    expect(z('ارومیه')).toBeGreaterThan(2);
    expect(z('قائنات')).toBeLessThan(-2);
  });

  it('are compared with a background that the user names', async () => {
    const report = await corpus('news/west', '--background', 'news/east');
    expect(report.background).toEqual({ name: 'news/east', documents: 6 });
    expect(textsOf(report.characteristic)).toContain('ارومیه');
    const weighed = await corpus('news/west', '--background', 'news/east', '--measure', 'tf-idf');
    expect(textsOf(weighed.tfIdf ?? [])).toContain('ارومیه');
  });

  it('cannot be weighed by TF-IDF against nothing', async () => {
    const { status, stderr } = await runCli(['keywords', 'news', '--measure', 'tf-idf'], {
      cwd: folder.path,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^farsi-news: --measure tf-idf needs .*--background.*\n$/u);
  });

  it('are one table as CSV', async () => {
    const lines = (await run('keywords', 'news', '--by', 'folder', '-f', 'csv')).split('\r\n');
    expect(lines[0]).toBe('table,g2,log_ratio,articles,share,other_share,keyword');
    const columns = lines.slice(1, -1).map((line) => line.split(',').length);
    expect(columns.length).toBeGreaterThan(2);
  });
});

describe('stats', () => {
  it('counts what stands in the articles', async () => {
    const report = JSON.parse(await run('stats', 'news', '--json')) as Record<string, unknown>;
    expect(report).toMatchObject({ schemaVersion: '1.0', documents: 12 });
    expect(report.words).toBeGreaterThan(report.types as number);
    expect(report.speakers).toMatchObject({ distinct: 2 });
  });

  it('is a table for people, and one for programs', async () => {
    const table = await run('stats', 'news', '--width', '60');
    expect(Math.max(...table.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(table).toContain('ناصر ملکی');
    const csv = await run('stats', 'news', '-f', 'csv');
    expect(csv).toMatch(/^table,count,what,/u);
    expect(csv).toContain('Counts,12,articles');
  });
});

describe('compare', () => {
  it('tells topics and speakers of both sets', async () => {
    const report = JSON.parse(await run('compare', 'news/east', 'news/west', '--json')) as {
      sets: { name: string; characteristic: Term[] }[];
      speakers: { name: string; shares: number[] }[];
    };
    expect(report.sets.map(({ name }) => name)).toEqual(['news/east', 'news/west']);
    expect(textsOf(report.sets[0]?.characteristic ?? [])).toContain('قائنات');
    expect(textsOf(report.sets[1]?.characteristic ?? [])).toContain('ارومیه');
    const speaker = report.speakers.find(({ name }) => name === 'ناصر ملکی');
    expect(speaker?.shares).toEqual([1, 0]);
  });

  it('prints tables and Markdown', async () => {
    const table = await run('compare', 'news/east', 'news/west');
    expect(table).toContain('a: news/east, 6 articles: more than b');
    expect(table).toContain('Whom they quote');
    expect(await run('compare', 'news/east', 'news/west', '-f', 'md')).toContain('| --- |');
  });

  it.each([[['news/east']], [['news/east', 'nowhere']]])('needs two sets: %j', async (args) => {
    const { status } = await runCli(['compare', ...args], { cwd: folder.path });
    expect(status).toBe(2);
  });
});
