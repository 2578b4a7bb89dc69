import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from './run-cli.js';

jest.setTimeout(60_000);

const said = 'ماهرخ سعیدی، مدیر مدرسه، گفت: «کلاس ها از فردا باز مي شود.»\n';
const endless = said.repeat(200_000); // 20 MB: minutes of analysis

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  const record = (body: string): string => `${JSON.stringify({ body })}\n`;
  folder = makeFolder({
    'news/a.txt': said,
    'news/endless.txt': endless,
    'news/z.txt': said,
    'news.ndjson': record(said) + record(endless) + record(said),
  });
});
afterAll(() => folder.remove());

const limit = ['--timeout', '4'];
const tooSlow = 'took longer than 4 s';

describe('--timeout', () => {
  it.each([
    ['news/endless.txt', ['news'], undefined],
    ['stdin: line 2', ['-', '--text-field', 'body', '--input-format', 'ndjson'], 'news.ndjson'],
  ])('gives %s up, and goes on', async (place, args, stdin) => {
    const { status, stdout, stderr } = await runCli(
      ['analyze', ...args, '-f', 'ndjson', ...limit],
      {
        cwd: folder.path,
        ...(stdin !== undefined && { stdin: readFileSync(join(folder.path, stdin)) }),
      },
    );
    const message = `${place}: ${tooSlow}`;
    expect(stderr).toBe(
      `farsi-news: ${message} (look at it, or give it more time with --timeout)\n`,
    );
    expect(status).toBe(2);
    const rows = stdout.trimEnd().split('\n');
    const errors = rows.map((row) => (JSON.parse(row) as { error?: object }).error);
    expect(errors).toMatchObject([undefined, { code: 'TIMEOUT', message }, undefined]);
  });

  it('holds for what is mended too, and leaves nothing behind', async () => {
    const args = ['normalize', '--write', 'news', '--timeout', '0.5', '-j', '2'];
    const { stderr } = await runCli(args, { cwd: folder.path });
    expect(stderr).toContain('news/endless.txt: took longer than 0.5 s');
    expect(readFileSync(join(folder.path, 'news/endless.txt'), 'utf8')).toBe(endless);
    expect(readdirSync(join(folder.path, 'news'))).toEqual(['a.txt', 'endless.txt', 'z.txt']);
  });

  it('changes nothing where every document has time', async () => {
    const args = ['analyze', 'news/a.txt', 'news/z.txt', '--json'];
    const plain = await runCli(args, { cwd: folder.path });
    expect(plain.status).toBe(0);
    expect(await runCli([...args, '--timeout', '600'], { cwd: folder.path })).toEqual(plain);
  });

  it.each(['0', '-1', 'x', '1e3', '9999999'])('cannot be %s', async (value) => {
    const { status, stderr } = await runCli(['analyze', 'news/a.txt', '--timeout', value], {
      cwd: folder.path,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('--timeout');
  });
});
