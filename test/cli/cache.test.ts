import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entries } from '../../src/cli/cache/entries.js';
import type { Analysis } from '../../src/report/analysis.js';
import { makeFolder, runCli, type Outcome } from './run-cli.js';

const article = (number: number): string =>
  `بهای گندم در دزفول\n\nدزفول – رضا کاوه، رئیس سیلوی شهر، گفت: «امسال ${number} هزار تن خریديم.»\n`;
const names = ['a', 'b', 'c'];

let folder: ReturnType<typeof makeFolder>;
let cache: string;

beforeEach(() => {
  folder = makeFolder(Object.fromEntries(names.map((name, i) => [`news/${name}.txt`, article(i)])));
  cache = join(folder.path, 'kept');
});
afterEach(() => folder.remove());

const run = (...args: string[]): Promise<Outcome> =>
  runCli(args, { cwd: folder.path, env: { XDG_CACHE_HOME: join(folder.path, 'caches') } });
const cached = (...args: string[]): Promise<Outcome> =>
  run(...args, '--cache', '--cache-location', cache);

/** The keys of all entries; anything else that lies there shows as a key that is no hash. */
const keys = (): string[] =>
  readdirSync(cache).flatMap((part) =>
    readdirSync(join(cache, part)).map((rest) => `${part}${rest}`),
  );
const fileOf = (key: string): string => join(cache, key.slice(0, 2), key.slice(2));

describe('--cache', () => {
  it.each([
    [['analyze', 'news', '-f', 'ndjson']],
    [['analyze', 'news', '--json', '--tokens', '--alignment', '--normalized']],
    [['analyze', 'news', '-f', 'html']],
    [['analyze', 'news', '-f', 'conllu', '-j', '2']],
    [['analyze', 'news']],
    [['keywords', 'news', '--explain', '--json']],
    [['entities', 'news', '-f', 'conll']],
    [['quotes', 'news', '--by-speaker', '--json']],
    [['stats', 'news', '--json']],
    [['compare', 'news/a.txt', 'news/b.txt', '--json']],
  ])('changes nothing in what is written: %j', async (args) => {
    const plain = await run(...args);
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    expect(await cached(...args)).toEqual(plain);
    expect(await cached(...args)).toEqual(plain);
    for (const key of keys()) expect(key).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('takes what is kept of a text that is unchanged, for every format', async () => {
    await cached('analyze', 'news', '--json');
    const entries = new Entries(cache);
    for (const key of keys()) {
      const analysis = JSON.parse(entries.read(key) ?? '') as Analysis;
      entries.write(key, JSON.stringify({ ...analysis, keywords: [] }));
    }
    const { stdout } = await cached('analyze', 'news', '-f', 'ndjson');
    const found = stdout.trimEnd().split('\n');
    expect(found.map((line) => (JSON.parse(line) as Analysis).keywords)).toEqual([[], [], []]);
  });

  it.each<[string, (file: string) => void]>([
    ['text', () => writeFileSync(join(folder.path, 'news/a.txt'), article(9))],
    ['configuration', () => writeFileSync(join(folder.path, '.farsinewsrc'), '{"digits":"latin"}')],
  ])('analyzes anew where the %s has changed', async (_, change) => {
    await cached('analyze', 'news', '--json', '--normalized');
    change('');
    const plain = await run('analyze', 'news', '--json', '--normalized');
    expect(await cached('analyze', 'news', '--json', '--normalized')).toEqual(plain);
  });

  it('analyzes anew with other options', async () => {
    await cached('keywords', 'news', '--json', '-n', '5');
    const plain = await run('keywords', 'news', '--json', '-n', '2');
    expect(await cached('keywords', 'news', '--json', '-n', '2')).toEqual(plain);
  });

  it.each<[string, (bytes: Buffer, other: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['cut inside its checksum', (bytes) => bytes.subarray(0, 20)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
    ['altered', (bytes) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))],
    ['that of another text', (_, other) => other],
  ])('throws an entry away that is %s', async (_, damage) => {
    const plain = await run('analyze', 'news', '-f', 'ndjson');
    await cached('analyze', 'news', '-f', 'ndjson');
    const before = keys().map((key) => readFileSync(fileOf(key)));
    keys().forEach((key, i) => {
      const [bytes, other] = [before[i], before[(i + 1) % before.length]];
      writeFileSync(fileOf(key), damage(bytes ?? Buffer.alloc(0), other ?? Buffer.alloc(0)));
    });
    expect(await cached('analyze', 'news', '-f', 'ndjson')).toEqual(plain);
    expect(keys().map((key) => readFileSync(fileOf(key)))).toEqual(before);
  });

  it('is shared by processes that run at the same time', async () => {
    const plain = await run('analyze', 'news', '-f', 'ndjson');
    const together = Array.from({ length: 4 }, () => cached('analyze', 'news', '-f', 'ndjson'));
    for (const outcome of await Promise.all(together)) expect(outcome).toEqual(plain);
    expect(keys()).toHaveLength(names.length);
  });

  it('goes on, and says so once, where it cannot be written', async () => {
    writeFileSync(cache, 'no folder');
    const plain = await run('analyze', 'news', '--json');
    const { status, stdout, stderr } = await cached('analyze', 'news', '--json');
    expect([status, stdout]).toEqual([0, plain.stdout]);
    expect(stderr).toMatch(
      /^farsi-news: nothing is kept in the cache: cannot write to .*kept.*\n$/u,
    );
  });

  it('keeps nothing of a text that cannot be read', async () => {
    writeFileSync(join(folder.path, 'news/b.txt'), Buffer.from([0, 1, 2]));
    for (let i = 0; i < 2; i++) {
      const { status, stderr } = await cached('analyze', 'news', '--json');
      expect(status).toBe(2);
      expect(stderr).toContain('b.txt');
    }
    expect(keys()).toHaveLength(2);
  });

  it('lies in the user’s cache folder by default, for no one else to read', async () => {
    await run('analyze', 'news', '--json', '--cache');
    const place = join(folder.path, 'caches', 'farsi-news', 'analyses');
    expect(readdirSync(place)).toHaveLength(names.length);
    expect(statSync(place).mode & 0o077).toBe(0);
    rmSync(place, { recursive: true });
    expect((await run('analyze', 'news', '--json', '--cache')).status).toBe(0);
  });

  it.each([
    ['--cache-location', ['--cache-location', 'kept'], {}],
    ['no folder for caches', ['--cache'], { HOME: '' }],
  ])('is refused plainly: %s', async (message, args, env) => {
    const outcome = await runCli(['analyze', 'news', ...args], { cwd: folder.path, env });
    expect([outcome.status, outcome.stdout]).toEqual([2, '']);
    expect(outcome.stderr).toContain(message);
  });
});
