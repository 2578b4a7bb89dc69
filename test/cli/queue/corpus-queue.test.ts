import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Queue } from 'bullmq';
import type { ChunkData } from '../../../src/cli/queue/chunk.js';
import { queuePrefix } from '../../../src/cli/queue/corpus-queue.js';
import { makeFolder, program, runCli, type Outcome } from '../run-cli.js';
import { freePort, hasRedis, RedisServer } from './redis-server.js';

jest.setTimeout(300_000);

if (!hasRedis) console.warn('redis-server is not on the PATH: corpus is not tested with it');

/** Long enough for a machine that is busy with other tests. */
const lease = ['--lease', '8'];

/** Articles of some hundred kilobytes together: several chunks. */
const article = (number: number): string => {
  const said = `فرزانه نوری، رئیس انجمن سفالگران میبد، گفت: «${number} كارگاه باز مي شود.»\n`;
  return `سفال میبد ${number}\n\nمیبد – ${number} خرداد ۱۳۹۸: ${said.repeat(100)}`;
};
const count = 150;

let folder: ReturnType<typeof makeFolder>;
let state: ReturnType<typeof makeFolder>;
let redis: RedisServer;
let direct: string; // what analyze writes

beforeAll(async () => {
  if (!hasRedis) return;
  const files: Record<string, string | Uint8Array> = {
    'news/broken.txt': new Uint8Array([0, 1, 2]),
    'news/page.html': `<article><p>${article(7).slice(0, 400)}</p></article>`,
    'records.ndjson': `${JSON.stringify({ id: 'r1', body: article(3).slice(0, 300), bytes: [1] })}\n{"x":\n`,
  };
  for (let i = 100; i < 100 + count; i++) files[`news/a${i}.txt`] = article(i);
  folder = makeFolder(files);
  const args = ['analyze', 'news', 'news/page.html', 'records.ndjson', '--text-field', 'body'];
  ({ stdout: direct } = await runCli([...args, '-f', 'ndjson'], { cwd: folder.path }));
});
afterAll(() => {
  if (hasRedis) folder.remove();
});

beforeEach(async () => {
  if (!hasRedis) return;
  state = makeFolder({});
  redis = new RedisServer(await freePort(), state.path);
  await redis.start();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  if (!hasRedis) return;
  await redis.kill();
  state.remove();
});

const workers: ChildProcess[] = [];

const run = (...args: string[]): Promise<Outcome> =>
  runCli(['corpus', ...args, '--redis', redis.url], { cwd: folder.path });

const submit = (...more: string[]): Promise<Outcome> =>
  run('submit', 'news', 'news/page.html', 'records.ndjson', '--text-field', 'body', ...more);

function startWorker(): ChildProcess {
  const args = [program, 'corpus', 'work', '--redis', redis.url, ...lease];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  worker.stderr.resume();
  workers.push(worker);
  return worker;
}

interface Status {
  readonly submitted: number | null;
  readonly waiting: number;
  readonly active: number;
  readonly completed: number;
  readonly failed: number;
  readonly setAside: readonly { readonly reason: string }[];
}

const status = async (): Promise<Status> =>
  JSON.parse((await run('status', '--json')).stdout) as Status;

/** Look until it is so. */
async function until(isSo: (status: Status) => boolean): Promise<Status> {
  for (;;) {
    const found = await status();
    if (isSo(found)) return found;
    await wait(50);
  }
}

const idOf = (line: string): string =>
  (JSON.parse(line) as { document: { id: string } }).document.id;

(hasRedis ? describe : describe.skip)('a corpus in Redis', () => {
  it('gives what analyze gives, through several workers', async () => {
    expect(await submit()).toMatchObject({ status: 0 });
    const exits = [startWorker(), startWorker()].map((worker) => once(worker, 'exit'));
    const collected = await run('collect');
    expect(collected.stdout).toBe(direct);
    expect(collected.status).toBe(2); // broken.txt and a broken line
    expect(collected.stderr).toContain('broken.txt');
    expect(await Promise.all(exits)).toEqual([
      [0, null],
      [0, null],
    ]);
    expect((await run('collect')).stderr).toContain('there is no corpus');
  });

  it('reports every document once whatever happens to workers and to Redis', async () => {
    await submit();
    const { submitted } = await status();
    expect(submitted).toBeGreaterThan(4);

    // A chunk that every worker stumbles over.
    const connection = { host: '127.0.0.1', port: redis.port };
    const queue = new Queue<ChunkData>('corpus', { connection, prefix: queuePrefix });
    const chunk = await queue.getJob('chunk-2');
    const { inputs, documents } = chunk?.data ?? { inputs: '', documents: [] };
    await chunk?.updateData({ inputs: inputs.slice(0, 1000), documents });
    await queue.close();
    const poisoned = documents.map(({ id }) => id);
    expect(poisoned.length).toBeGreaterThan(1);

    const first = startWorker();
    startWorker();
    startWorker();
    await until(({ active }) => active === 3);
    first.kill('SIGKILL');
    const before = await status();
    expect(before.completed).toBeLessThan(submitted ?? 0);

    await redis.kill();
    await wait(500);
    await redis.start();
    const end = await until(({ completed, failed }) => completed + failed === submitted);
    expect(end.failed).toBe(1);
    expect(end.setAside).toMatchObject([
      { chunk: 'chunk-2', reason: expect.stringContaining('unexpected end of file') },
    ]);

    const { stdout, status: left } = await run('collect', '-o', 'all.ndjson');
    expect([stdout, left]).toEqual(['', 2]);
    const lines = readFileSync(join(folder.path, 'all.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map(idOf)).toEqual(direct.trimEnd().split('\n').map(idOf));
    const given = lines.filter((line) => line.includes('"code":"GIVEN_UP"'));
    expect(given.map(idOf)).toEqual(poisoned);
    const others = direct
      .trimEnd()
      .split('\n')
      .filter((line) => !poisoned.includes(idOf(line)));
    expect(lines.filter((line) => !given.includes(line))).toEqual(others);
  });

  it('goes on where a collect was killed, and submits no further ahead than it may', async () => {
    const submitting = submit('--ahead', '2');
    await until(({ waiting }) => waiting > 0); // no corpus, nothing to collect
    startWorker();
    const args = [program, 'corpus', 'collect', '--redis', redis.url, '-o', 'grown.ndjson'];
    const collecting = spawn(process.execPath, args, { cwd: folder.path, stdio: 'ignore' });
    let most = 0;
    for (;;) {
      const { waiting, active, completed } = await status();
      most = Math.max(most, waiting + active + completed);
      if (existsSync(join(folder.path, 'grown.ndjson.part')) && completed === 0 && most > 1) break;
      if (collecting.exitCode !== null) throw new Error('there was nothing to collect yet');
    }
    await wait(1500);
    const gone = once(collecting, 'exit');
    collecting.kill('SIGKILL');
    await gone;
    const grown = join(folder.path, 'grown.ndjson');
    expect(existsSync(grown)).toBe(false);
    writeFileSync(`${grown}.part`, 'half a li', { flag: 'a' });
    const { status: left } = await run('collect', '-o', 'grown.ndjson');
    expect(left).toBe(2);
    expect(readFileSync(grown, 'utf8')).toBe(direct);
    expect(existsSync(`${grown}.part`)).toBe(false);
    expect((await submitting).status).toBe(0);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('adds what is missing when the same is submitted once more, and nothing twice', async () => {
    const first = await submit();
    expect(await submit()).toEqual(first);
    expect((await status()).waiting).toBe((await status()).submitted);
    const other = await submit('--top', '3');
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    expect((await submit('--top', '3', '--name', 'other')).status).toBe(0);
  });

  it('lets a worker that is asked to end finish its chunk', async () => {
    await submit();
    const worker = startWorker();
    const exit = once(worker, 'exit');
    await until(({ active }) => active === 1);
    worker.kill('SIGTERM');
    expect(await exit).toEqual([143, null]);
    expect(await status()).toMatchObject({ active: 0 });
    expect((await status()).completed).toBeGreaterThan(0);
  });

  it('keeps the results where they cannot be written', async () => {
    await run('submit', 'news/a100.txt');
    startWorker();
    await until(({ completed, submitted }) => completed === submitted);
    const refused = await run('collect', '-o', 'no/such/folder.ndjson');
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining('no/such/folder.ndjson: cannot be written'),
    ]);
    expect(await run('collect', '-o', 'fine.ndjson')).toMatchObject({ status: 0, stderr: '' });
    const [line = ''] = readFileSync(join(folder.path, 'fine.ndjson'), 'utf8').split('\n');
    expect(direct.split('\n')).toContain(line);
  });
});

describe('corpus', () => {
  it.each([
    [['submit', 'x', '--redis', 'redis://127.0.0.1:1'], 'no such file'],
    [
      ['status', '--redis', 'redis://:secret@127.0.0.1:1'],
      'Redis at 127.0.0.1:1 cannot be reached',
    ],
    [['status', '--redis', 'http://127.0.0.1'], '--redis is no address of Redis'],
    [['status', '--redis', 'nonsense'], '--redis is no address of Redis'],
    [['status'], '--redis'],
    [['status', '--redis', 'redis://127.0.0.1:1', '--name', 'a:b'], 'cannot be the name'],
    [['work', 'x', '--redis', 'redis://127.0.0.1:1'], 'reads no files'],
    [['dance', '--redis', 'redis://127.0.0.1:1'], 'submit, work, collect, status'],
  ])('refuses %j plainly', async (args, message) => {
    const { status: left, stdout, stderr } = await runCli(['corpus', ...args]);
    expect([left, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toContain('internal error');
  });
});
