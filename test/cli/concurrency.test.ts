import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder, runCli, type Outcome } from './run-cli.js';

/** Articles enough for several batches, with what is broken between them. */
const article = (number: number): string => {
  const said = `ناصر ملکی، رئیس بانک کشاورزی، گفت: بهای زعفران در قائنات ${number} درصد بالا مي رود. `;
  return `بهای زعفران در قائنات\n\nبیرجند – ${number} خرداد ۱۳۹۸: ${said}وی افزود: «کار ها خوب است».\n`;
};

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  const files: Record<string, string | Uint8Array> = {};
  const records: string[] = [];
  for (let i = 10; i < 22; i++) {
    const filling = 'x'.repeat(6000); // a batch is full by its size, not by its words
    files[`news/a${i}.txt`] = `${article(i)}\n${filling}\n`;
    records.push(JSON.stringify({ id: i, body: files[`news/a${i}.txt`], date: `روز ${i}` }));
  }
  files['news/a15.txt'] = new Uint8Array([0x00, 0x01, 0x02]);
  files['news/a20.txt'] = new Uint8Array(100).fill(0xe3);
  records[5] = '{"body":';
  records[10] = '{"id":"x","body":7}';
  records.splice(3, 0, '', '  ');
  files['news.ndjson'] = records.join('\n');
  files['news.json'] =
    `[${records.filter((line) => line.trim() !== '' && line !== '{"body":').join(',')}]`;
  folder = makeFolder(files);
});
afterAll(() => folder.remove());

const run = (args: readonly string[], stdin?: string): Promise<Outcome> =>
  runCli(args, { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

describe('several threads', () => {
  it.each([
    [['analyze', 'news', '-f', 'ndjson']],
    [['analyze', 'news', '--json']],
    [['analyze', 'news', '--width', '60']],
    [['analyze', 'news.ndjson', '--text-field', 'body', '-f', 'ndjson']],
    [['keywords', 'news.json', '--text-field', 'body', '-f', 'csv']],
    [['keywords', 'news']],
    [['entities', 'news', '-f', 'conll']],
    [['entities', 'news', '--merge', '--type', 'PER,LOC']],
    [['quotes', 'news', '-f', 'csv', '--speaker', 'ملکی']],
    [['quotes', 'news', '--by-speaker', '--json']],
    [['stats', 'news', '--json']],
    [['tokenize', 'news', '--json']],
    [['tokenize', 'news', '-f', 'conllu']],
    [['normalize', 'news']],
    [['normalize', 'news', '--diff']],
    [['normalize', 'news', '--list-different']],
    [['check', 'news', '-f', 'sarif']],
    [['check', 'news']],
  ])('write what one thread writes: %j', async (args) => {
    const one = await run(args);
    expect(one.stdout).not.toBe('');
    expect(one.status).toBe(2);
    expect(await run([...args, '-j', '3'])).toEqual(one);
  });

  it('mend files as one does', async () => {
    const before = await run(['normalize', 'news']);
    expect(await run(['normalize', 'news', '--write', '-j2'])).toMatchObject({
      status: 2,
      stdout: '',
    });
    const after = await run(['normalize', 'news', '-j', '2']);
    expect(after.stdout).toBe(before.stdout);
    expect((await run(['normalize', 'news', '-l', '-j', '2'])).stdout).toBe('');
  });

  it('take the standard input too', async () => {
    const text = article(7).repeat(3);
    const one = await run(['analyze', '-', '--json'], text);
    expect(await run(['analyze', '-', '--json', '-j', 'auto'], text)).toEqual(one);
  });

  it('end with the error of wrong use', async () => {
    const { status, stdout, stderr } = await run(['quotes', 'news.ndjson', '-f', 'md', '-j', '2']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^farsi-news: news\.ndjson: which field holds the text\?/u);
    const rule = await run(['check', 'news', '--rule', 'no-such-rule=off', '-j', '2']);
    expect(rule.status).toBe(2);
    expect(rule.stderr).toMatch(/unknown rule/u);
  });

  it.each(['0', 'x', '1.5', '-1'])('cannot be %s', async (value) => {
    const { status, stderr } = await run(['analyze', 'news', '--concurrency', value]);
    expect(status).toBe(2);
    expect(stderr).toContain('--concurrency');
  });
});
