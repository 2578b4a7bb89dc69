import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from './run-cli.js';

const said = 'علی رضایی گفت: مدرسه‌ها فردا باز است.';

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({
    'page.html': `<nav>فهرست</nav><article><h1>خبر</h1><p>علی <b>رضایی</b> گفت: مدرسه‌ها فردا باز است.</p></article>`,
    'film.srt': `1\n00:00:01,000 --> 00:00:02,000\nعلی رضایی گفت:\nمدرسه‌ها فردا باز است.\n`,
    'news.ndjson': `{"id":7,"title":"خبر","body":"${said}","tags":["x"]}\n{"body"\n{"body":"${said}"}\n`,
    'news.json': `[{"a":{"body":"${said}"}},{"a":{"body":"${said}"}}]`,
    'news.csv': `id,body,place\nq,"${said}",قم\n`,
  });
});
afterEach(() => folder.remove());

const run = (args: readonly string[]) => runCli(args, { cwd: folder.path });

interface Report {
  readonly document: { readonly id: string; readonly fields?: unknown; readonly title?: unknown };
  readonly quotes: readonly {
    readonly content: readonly { readonly text: string; readonly orig: [number, number] }[];
  }[];
}

async function reports(args: readonly string[]): Promise<Report[]> {
  const { stdout } = await run(['analyze', '-f', 'ndjson', ...args]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);
}

describe('articles', () => {
  it.each(['page.html', 'film.srt'])(
    'are read out of %s, with the offsets of the file',
    async (name) => {
      const [report] = await reports([name]);
      const [content] = report?.quotes[0]?.content ?? [];
      expect(content?.text).toContain('مدرسه‌ها فردا باز است');
      const file = readFileSync(join(folder.path, name), 'utf8');
      expect(file.slice(...(content?.orig ?? [0, 0]))).toBe(content?.text);
      expect(JSON.stringify(report)).not.toContain('فهرست');
    },
  );

  it('are the records of NDJSON, which keep their other fields', async () => {
    const rows = await reports(['news.ndjson', '--text-field', 'title', '--text-field', 'body']);
    expect(rows).toHaveLength(3); // one says what is wrong with its line
    const found = rows.filter((row) => !('error' in row));
    expect(found.map(({ document }) => document)).toMatchObject([
      { id: '7', fields: { id: 7, tags: ['x'] } },
      { id: 'news:3', fields: {} },
    ]);
    expect(found.map(({ quotes }) => quotes.length)).toEqual([1, 1]);
  });

  it('tell a line that is broken, and go on', async () => {
    const { status, stderr } = await run(['quotes', 'news.ndjson', '--text-field', 'body']);
    expect(status).toBe(2);
    expect(stderr).toContain('news.ndjson: line 2: not JSON');
  });

  it('are the records of JSON and CSV', async () => {
    const json = await reports(['news.json', '--text-field', 'a.body']);
    expect(json.map(({ document }) => document.id)).toEqual(['news:1', 'news:2']);
    const csv = await reports(['news.csv', '--text-field', 'body']);
    expect(csv[0]?.document).toMatchObject({ id: 'q', fields: { id: 'q', place: 'قم' } });
    expect(csv.flatMap(({ quotes }) => quotes)).toHaveLength(1);
  });

  it('of records need a field', async () => {
    const { status, stderr } = await run(['keywords', 'news.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('--text-field');
  });
});
