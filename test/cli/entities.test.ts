import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder, runCli, seed } from './run-cli.js';

const one = `دیدار در تبریز
به گزارش ایسنا، علی احمدی، رئیس دانشگاه تبریز، دیروز به تهران رفت. احمدی گفت: ۳۰ تا ۴۰ درصد کار مانده است.
تاریخ انتشار: ۲ خرداد ۱۳۹۸`;

const two = `دیدار در تهران
به گزارش خبرگزاری ایسنا، علی احمدی در تهران گفت: دانشگاه تبریز بزرگ است.
رضایی گفت: باران می‌بارد.`;

const three = 'خبر کوتاه\nبه گزارش ایسنا، رضایی گفت: باران نمی‌بارد.';

interface Merged {
  readonly type: string;
  readonly name: string;
  readonly count: number;
  readonly articles: readonly { document: string; count: number }[];
}

describe('farsi-news entities', () => {
  let folder: ReturnType<typeof makeFolder>;

  beforeAll(() => {
    folder = makeFolder({ 'one.txt': one, 'two.txt': two, 'three.txt': three });
  });

  afterAll(() => {
    folder.remove();
  });

  const run = async (...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await runCli(['entities', ...args], { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  };

  it('shows the types that were asked for', async () => {
    const text = await run('one.txt', '--type', 'per,org');
    expect(text).toMatch(/person/);
    expect(text).not.toMatch(/place/);
  });

  it('leaves the other types out of JSON', async () => {
    const { entities, mentions } = JSON.parse(await run('one.txt', '--type', 'PER', '--json')) as {
      entities: { type: string }[];
      mentions: { type: string }[];
    };
    expect(entities.length).toBeGreaterThan(0);
    expect(new Set([...entities, ...mentions].map(({ type }) => type))).toEqual(new Set(['PER']));
  });

  it('names a type that there is not', async () => {
    const { status, stderr } = await runCli(['entities', '--type', 'PER,XYZ', seed]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/XYZ is none of PER, ORG, LOC/);
  });

  it('prints tokens with tags that form spans', async () => {
    const lines = (await run('one.txt', 'two.txt', '-f', 'conll')).split('\n');
    expect(lines.filter((line) => line === '-DOCSTART-\tO')).toHaveLength(2);
    let before = 'O';
    for (const line of lines) {
      const [token = '', tag = 'O', ...more] = line.split('\t');
      expect(more).toEqual([]);
      expect(token).not.toMatch(/\s/u);
      expect(tag).toMatch(/^(?:O|[BI]-(?:PER|ORG|LOC|FAC|EVE|PRO|DAT|TIM|MON|PCT|QTY))$/);
      if (tag.startsWith('I-')) expect(before.slice(1)).toBe(tag.slice(1));
      before = line === '' ? 'O' : tag;
    }
    expect(lines).toContain('علی\tB-PER');
    expect(lines).toContain('احمدی\tI-PER');
  });

  it('joins entities by name over articles, but nobody by surname alone', async () => {
    const { articles, entities } = JSON.parse(await run('.', '--merge', '--json')) as {
      articles: number;
      entities: Merged[];
    };
    expect(articles).toBe(3);
    const find = (name: string): Merged[] => entities.filter((entity) => entity.name === name);
    expect(find('علی احمدی').map(({ articles }) => articles.length)).toEqual([2]);
    expect(find('ایسنا').map(({ articles }) => articles.length)).toEqual([3]);
    expect(find('رضایی').map(({ articles }) => articles.length)).toEqual([1, 1]);
    for (const { count, articles: places } of entities) {
      expect(places.reduce((sum, place) => sum + place.count, 0)).toBe(count);
    }
  });

  it('merges into a table and into CSV', async () => {
    expect(await run('.', '--merge', '--type', 'PER')).toMatch(/^person: \d+\n/);
    const [head, first] = (await run('.', '--merge', '--type', 'PER', '-f', 'csv')).split('\r\n');
    expect(head).toBe('type,entity,titles,aliases,mentions,articles,in');
    expect(first).toMatch(/^PER,علی احمدی,.*,2,one 3 \| two \d$/u);
  });

  it('does not merge tokens', async () => {
    const { status, stderr } = await runCli(['entities', '--merge', '-f', 'conll', seed]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--merge joins the articles, and the format conll /);
  });

  it.each([
    ['the article’s own day', [], '2019-05-22', '2019-05-23'],
    ['the day that is given', ['--date', '2020-01-10'], '2020-01-09', '2020-01-10'],
  ])('tells «دیروز» from %s', async (_, args, yesterday, day) => {
    const { document, mentions } = JSON.parse(await run('one.txt', '--json', ...args)) as {
      document: { date: string | null };
      mentions: { text: string; value: { iso?: string } | null }[];
    };
    expect(document.date).toBe(day);
    expect(mentions.find(({ text }) => text === 'دیروز')?.value).toEqual({ iso: yesterday });
  });

  it('knows no thirteenth month', async () => {
    const { status, stderr } = await runCli(['analyze', '--date', '2019-13-01', seed]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/day as 2019-05-23/);
  });
});
