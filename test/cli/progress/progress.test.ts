import { afterAll, describe, expect, it } from '@jest/globals';
import { Readable, Writable } from 'node:stream';
import { resolve } from 'node:path';
import { Context } from '../../../src/cli/context.js';
import type { Input } from '../../../src/cli/input/input.js';
import { runJob } from '../../../src/cli/jobs/run-job.js';
import { work } from '../../../src/cli/parallel/work.js';
import type { Task } from '../../../src/cli/parallel/task.js';
import { makeProgress } from '../../../src/cli/progress/make-progress.js';
import { Progress } from '../../../src/cli/progress/progress.js';
import { makeFolder } from '../run-cli.js';
import { Terminal } from './terminal.js';

const draft = 'او مي رود.\n';
const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const big = draft.repeat(2000); // more than a batch
const records = `{"body":"متن یک"}\n{"body":"متن دو"}\n{"body":"متن سه"}\n`;
const folder = makeFolder({
  ...Object.fromEntries(names.map((name) => [name, draft])),
  'e.txt': big,
  'f.txt': big,
  'r.ndjson': records,
  's.ndjson': records.repeat(1000),
  'bad.txt': Buffer.from([0, 1, 2, 0]),
});
afterAll(() => folder.remove());

const inputsOf = (files: readonly string[]): Input[] =>
  files.map((name) => ({ path: resolve(folder.path, name), name }));

class Pool {
  run = async (task: Task): Promise<unknown> => work(structuredClone(task));
  destroy = (): Promise<void> => Promise.resolve();
}

/** A run whose clock goes on by two seconds whenever it is looked at. */
function makeRun({ stdin = '', shared = false } = {}) {
  const screen = new Terminal();
  const context = new Context({
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: shared ? screen : new Writable({ write: (_chunk, _encoding, done) => done() }),
    stderr: screen,
    env: {},
    cwd: folder.path,
    importModule: () => Promise.resolve({ Tinypool: Pool }),
  });
  let time = 0;
  context.progress = new Progress(screen, shared, 'en', () => (time += 2000));
  return { screen, context };
}

async function drain(results: AsyncGenerator): Promise<void> {
  while ((await results.next()).done !== true);
}

async function normalizeAll(
  { screen, context }: ReturnType<typeof makeRun>,
  inputs: readonly Input[],
  concurrency = 1,
): Promise<void> {
  const details = {
    flags: { concurrency, config: false, inputFormat: 'auto', textField: [] },
  } as const;
  for await (const text of runJob('normalizations', inputs, details, context)) {
    if (screen === context.io.stdout) screen.write(text);
  }
}

describe('progress', () => {
  it('tells share, count, rate and time left, and is gone at the end', async () => {
    const run = makeRun();
    await normalizeAll(run, inputsOf(names));
    expect([...run.screen.seen]).toEqual([
      '25%  1 text  0.5/s  6 s left',
      '50%  2 texts  0.5/s  4 s left',
      '75%  3 texts  0.5/s  2 s left',
      '100%  4 texts  0.5/s  1 s left',
    ]);
    expect(run.screen.line).toBe('');
    expect(run.screen.lines).toEqual([]);
  });

  it('never stands beside a result on the same terminal', async () => {
    const run = makeRun({ shared: true });
    await normalizeAll(run, inputsOf(names));
    expect(run.screen.lines).toEqual(names.map(() => 'او می‌رود.'));
    expect([...run.screen.seen].filter((line) => line.includes('%'))).toHaveLength(4);
  });

  it('never stands beside an error, and counts what cannot be read', async () => {
    const run = makeRun();
    await normalizeAll(run, inputsOf(['a.txt', 'bad.txt', 'b.txt']));
    expect(run.screen.lines).toEqual([expect.stringMatching(/^farsi-news: bad\.txt: /u)]);
    expect([...run.screen.seen].some((line) => line.startsWith('100%  3 texts'))).toBe(true);
  });

  it('tells the rate alone where the whole is not known', async () => {
    const run = makeRun({ stdin: records });
    const flags = { inputFormat: 'ndjson', textField: ['body'], config: false } as const;
    const inputs = [{ path: null, name: 'stdin' }];
    await drain(runJob('tokens', inputs, { flags }, run.context));
    expect([...run.screen.seen]).toEqual(['1 text  0.5/s', '2 texts  0.5/s', '3 texts  0.5/s']);
  });

  it('counts the records of a file, and its bytes', async () => {
    const run = makeRun();
    const flags = { textField: ['body'], config: false } as const;
    await drain(runJob('tokens', inputsOf(['r.ndjson', 'r.ndjson']), { flags }, run.context));
    expect([...run.screen.seen].at(-1)).toMatch(/^5\d% {2}6 texts/u);
  });

  it.each([
    ['files', ['e.txt', 'f.txt', 'a.txt', 'b.txt'], {}, /^100% {2}4 texts/u],
    ['records', ['s.ndjson', 's.ndjson'], { textField: ['body'] }, /^100% {2}6,000 texts/u],
  ])('counts %s that other threads have done', async (_what, files, more, last) => {
    const run = makeRun();
    const flags = { ...more, concurrency: 2, config: false } as const;
    await drain(runJob('tokens', inputsOf(files), { flags }, run.context));
    expect([...run.screen.seen].at(-1)).toMatch(last);
    expect(run.screen.line).toBe('');
  });

  it('says nothing of a short run', async () => {
    const run = makeRun();
    run.context.progress = new Progress(run.screen, false, 'en', () => 0);
    await normalizeAll(run, inputsOf(names));
    expect(run.screen.seen.size).toBe(0);
  });
});

describe('who is told of progress', () => {
  const stdin = Readable.from([]);
  const plain = new Writable();
  const screen = new Terminal();
  const world = { stdin, stdout: plain, cwd: '/', importModule: () => Promise.resolve() };

  it.each([
    ['a terminal', screen, {}, true],
    ['a terminal, CI denied', screen, { CI: 'false' }, true],
    ['no terminal', plain, {}, false],
    ['a terminal in CI', screen, { CI: 'true' }, false],
    ['a terminal that overwrites nothing', screen, { TERM: 'dumb' }, false],
  ])('%s', (_what, stderr, env, isTold) => {
    expect(makeProgress({ ...world, stderr, env }, 'en') !== null).toBe(isTold);
  });
});
