import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder, runCli, type Outcome } from './run-cli.js';

const said = 'علی رضایی گفت: مدرسه‌ها فردا باز است.\n';
/** 1.2 million characters: to analyze them takes 229 MB. */
const long = 'باران آمد. '.repeat(110_000).slice(0, 1_200_000);

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  folder = makeFolder({
    'long.txt': long,
    'short.txt': said,
    'lines.ndjson': `${JSON.stringify({ body: long })}\n${JSON.stringify({ body: said })}\n`,
  });
});
afterAll(() => folder.remove());

const run = (args: readonly string[], megabytes: number): Promise<Outcome> =>
  runCli(args, {
    cwd: folder.path,
    env: { NODE_OPTIONS: `--max-old-space-size=${megabytes}` },
  });

describe('an article for which there is no room', () => {
  it.each([['analyze'], ['quotes'], ['keywords']])(
    'is refused by %s, and others go on',
    async (command) => {
      const { status, stdout, stderr } = await run(
        [command, 'long.txt', 'short.txt', '-f', 'ndjson'],
        100,
      );
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^farsi-news: long\.txt: an article that takes 229 MB of memory, and there may be 1\d\d \(.*NODE_OPTIONS=--max-old-space-size=229\)\n$/u,
      );
      expect(stdout).toContain('"short"');
    },
  );

  it('is told by its line', async () => {
    const args = ['analyze', 'lines.ndjson', '--text-field', 'body', '-f', 'ndjson'];
    const { status, stdout, stderr } = await run(args, 100);
    expect(status).toBe(2);
    expect(stderr).toContain('lines.ndjson: line 1: an article that takes 229 MB');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as object);
    expect(rows).toMatchObject([{ error: { code: 'TOO_LARGE', line: 1 } }, { quotes: [{}] }]);
  });

  it('is tokenized in less', async () => {
    const { status, stderr } = await run(['tokenize', 'long.txt'], 200);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is refused by threads', async () => {
    const args = ['analyze', 'long.txt', 'short.txt', '-j', '2', '-f', 'ndjson'];
    const { status, stdout, stderr } = await run(args, 100);
    expect(status).toBe(2);
    expect(stderr).toContain('long.txt: an article that takes 229 MB');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});
