import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { makeArchive } from './make-archive.js';
import { makeFolder, runCli, type Outcome } from './run-cli.js';

const said = 'علی رضایی گفت: مدرسه‌ها فردا باز است.\n';
const large = said.repeat(2000); // some 130 KB, which gzip makes 1 KB of
const record = (body: string): string => `${JSON.stringify({ body })}\n`;

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  folder = makeFolder({
    'exact.txt': 'a'.repeat(1024),
    'more.txt': 'a'.repeat(1025),
    'large.txt': large,
    'large.txt.gz': gzipSync(large),
    'large.docx': makeArchive({ 'word/document.xml': large }),
    'small.txt': said,
    'lines.ndjson': record(said) + record('x'.repeat(3000)) + record(said).repeat(50),
    'endless.ndjson': record(said) + 'x'.repeat(200_000) + record(said),
    'records.json': JSON.stringify([{ body: large }]),
  });
});
afterAll(() => folder.remove());

const run = (args: readonly string[], stdin?: string): Promise<Outcome> =>
  runCli(args, { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

const failures = ({ stdout }: Outcome) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((row) => (JSON.parse(row) as { error?: { code: string; line: number } }).error);

describe.each([[[]], [['-j', '2']]])('--max-file-size with %j', (more: readonly string[]) => {
  it.each([
    ['large.txt', 'large.txt'],
    ['large.txt.gz', 'large.txt.gz: unpacked'],
    ['records.json', 'records.json'],
    ['/dev/zero', '/dev/zero'],
  ])('refuses %s, and goes on', async (name, what) => {
    const outcome = await run([
      ...['analyze', name, 'small.txt', '--max-file-size', '64K', '-f', 'ndjson', ...more],
      ...(name === 'records.json' ? ['--text-field', 'body'] : []),
    ]);
    expect(outcome.stderr).toBe(
      `farsi-news: ${what}: larger than 64 KB (split it, or read it with a larger --max-file-size)\n`,
    );
    expect(outcome.status).toBe(2);
    expect(failures(outcome)).toMatchObject([{ code: 'TOO_LARGE' }, undefined]);
  });

  it('refuses a long standard input', async () => {
    for (const command of ['normalize', 'analyze']) {
      const args = [command, '-', '--max-file-size', '64k', ...more];
      const { status, stderr } = await run(args, large);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^farsi-news: stdin: larger than 64 KB \(.*--max-file-size\)\n$/u);
    }
  });

  it('refuses a long line of NDJSON, and goes on with the next', async () => {
    const args = ['lines.ndjson', '--text-field', 'body', '-f', 'ndjson', ...more];
    const outcome = await run(['analyze', ...args, '--max-file-size', '1K']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('lines.ndjson: line 2: larger than 1 KB');
    const found = failures(outcome);
    expect(found).toHaveLength(52);
    expect(found[1]).toMatchObject({ code: 'TOO_LARGE', line: 2 });
    expect(found.filter((error) => error !== undefined)).toHaveLength(1);
  });

  it('holds no more of an endless line than that', async () => {
    const args = ['endless.ndjson', '--text-field', 'body', '-f', 'ndjson', ...more];
    const outcome = await run(['analyze', ...args, '--max-file-size', '100K']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('endless.ndjson: line 2: larger than 100 KB');
    expect(failures(outcome)).toMatchObject([undefined, { code: 'TOO_LARGE' }]);
  });
});

it('reads a file of just that size', async () => {
  const args = ['normalize', 'exact.txt', 'more.txt', '--max-file-size', '1024'];
  const { status, stdout, stderr } = await run(args);
  expect([status, stdout]).toEqual([2, 'a'.repeat(1024)]);
  expect(stderr).toContain('more.txt: larger than 1 KB');
});

it('refuses a docx file that unpacks to more', async () => {
  const { status, stderr } = await run(['analyze', 'large.docx', '--max-file-size', '64K']);
  expect(status).toBe(2);
  expect(stderr).toContain('large.docx: unpacked: larger than 64 KB');
});

it.each(['0', '-1', 'x', '1.5M', '3G', '1T', ''])('cannot be «%s»', async (size) => {
  const { status, stderr } = await run(['check', 'small.txt', `--max-file-size=${size}`]);
  expect(status).toBe(2);
  expect(stderr).toContain('It must be a size above 0 and up to 2G');
});
