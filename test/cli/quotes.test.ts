import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder, runCli } from './run-cli.js';

const zwnj = '\u200c';

const files = {
  'one.txt': `مدیر سد: آب کم شد\n\nناصر ملکی${zwnj}نژاد، مدیر سد لتیان، در گفت${zwnj}وگو با ایسنا گفت: آب سد کم شده است.\n\nملکی${zwnj}نژاد افزود: باران نیامد.\n`,
  'two.txt': `پل باز می${zwnj}شود\n\nپرویز دادور، شهردار مراغه، گفت: پل فردا باز می${zwnj}شود.\n\nناصر ملکي نژاد، مدیر سد لتیان، گفت: راه بسته است.\n`,
};

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  folder = makeFolder(files);
});
afterAll(() => folder.remove());

async function quotes(args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(['quotes', ...args], { cwd: folder.path });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

interface Row {
  readonly document: { readonly id: string };
  readonly quotes: readonly { readonly speaker: { readonly name: string | null } }[];
}

async function rows(args: readonly string[]): Promise<(readonly [string, number])[]> {
  const lines = (await quotes([...args, '-f', 'ndjson'])).trim().split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => [row.document.id, row.quotes.length]);
}

describe('quotes', () => {
  it('prints speaker, cue, content and paragraph', async () => {
    const text = await quotes(['one.txt']);
    expect(text).toMatch(/speaker │ +ناصر ملکی/u);
    expect(text).toMatch(/cue +│ +گفت │/u);
    expect(text).toMatch(/content │ +آب سد کم شده است │/u);
    expect(text).toContain('(p2)');
  });

  it('gives a row a quotation, with paragraph and medium', async () => {
    const [head, ...lines] = (await quotes(['one.txt', '-f', 'csv'])).trim().split('\r\n');
    expect(head).toContain('speaker,source,cue,content');
    expect(lines.some((line) => line.includes(',p2,') && line.includes('با ایسنا'))).toBe(true);
  });

  it.each(['ملکی نژاد', 'ملكي نژاد', `ناصر ملکی${zwnj}نژاد`, 'ملکینژاد'])(
    '--speaker finds %s by surname and in any spelling',
    async (name) => {
      const found = await rows(['one.txt', 'two.txt', '--speaker', name]);
      expect(found.map(([id]) => id)).toEqual(['one', 'two']);
      expect(found.at(1)?.[1]).toBe(1);
    },
  );

  it('--speaker leaves out articles where he is silent, and parts of words', async () => {
    expect(await rows(['one.txt', 'two.txt', '--speaker', 'دادور'])).toEqual([['two', 1]]);
    expect(await rows(['one.txt', 'two.txt', '--speaker', 'داد'])).toEqual([]);
    expect(await rows(['one.txt', '--speaker', 'دادور'])).toEqual([['one', 0]]);
  });

  it('--by-speaker groups over articles, and counts', async () => {
    const { speakers } = JSON.parse(
      await quotes(['one.txt', 'two.txt', '--by-speaker', '--json']),
    ) as {
      speakers: { speaker: string; quotations: number; articles: number; quotes: object[] }[];
    };
    const [most] = speakers;
    expect(most?.speaker).toMatch(/^ناصر ملکی/u);
    expect(most?.articles).toBe(2);
    expect(most?.quotes).toHaveLength(most?.quotations ?? 0);
    expect(speakers.map(({ speaker }) => speaker)).toContain('پرویز دادور');
  });

  it.each([
    ['table', 'quotations'],
    ['csv', 'table,'],
    ['md', '# Speakers'],
  ])('--by-speaker as %s', async (format, expected) => {
    const text = await quotes(['one.txt', 'two.txt', '--by-speaker', '-f', format]);
    expect(text).toContain(expected);
    expect(text).toContain('پرویز دادور');
  });
});
