import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFolder, program } from './run-cli.js';

jest.setTimeout(60_000);

const said = 'علی رضایی گفت: مدرسه‌ها فردا باز است.';
const records = 20_000;
const draft = `${'او مي رود به كتابخانه. '.repeat(150)}\n`;
const drafts = 1000;
const fields = ['--text-field', 'body', '-f', 'ndjson'];

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({
    'news.ndjson': `{"body":"${said}"}\n`.repeat(records),
    'out.ndjson': 'before\n',
  });
});
afterEach(() => folder.remove());

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly lines: () => string[];
  readonly ended: Promise<{ status: number | null; signal: string | null; stderr: string }>;
}

/** Start the program; its output is read as it comes, or not at all. */
function start(args: readonly string[], isRead = true): Running {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, NO_COLOR: '1', FARSI_NEWS_CODE_CACHE: '0' },
  });
  const chunks: Buffer[] = [];
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([status, signal]) => ({
    status: status as number | null,
    signal: signal as string | null,
    stderr,
  }));
  if (isRead) child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { child, lines: () => Buffer.concat(chunks).toString().split('\n'), ended };
}

/** Wait until something is so, as long as the test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
const threads = [[[]], [['-j', '2']]];

describe.each(signals)('%s', (signal, status) => {
  it.each(threads)('ends a run in the midst of its records with whole lines: %j', async (more) => {
    const { child, lines, ended } = start(['analyze', 'news.ndjson', ...fields, ...more]);
    await until(() => lines().length > 3);
    child.kill(signal);
    expect(await ended).toEqual({ status, signal: null, stderr: '' });
    const written = lines();
    expect(written.pop()).toBe('');
    expect(written.length).toBeGreaterThan(2);
    expect(written.length).toBeLessThan(records);
    for (const line of written) expect(JSON.parse(line)).toHaveProperty('quotes');
  });

  it.each(threads)('ends a run that waits for its input: %j', async (more) => {
    const args = ['analyze', '-', '--input-format', 'ndjson', ...fields, ...more];
    const { child, lines, ended } = start(args);
    child.stdin.write(`{"body":"${said}"}\n{"body":`);
    await until(() => lines().length > 1);
    child.kill(signal);
    expect(await ended).toEqual({ status, signal: null, stderr: '' });
    expect(lines()).toHaveLength(2);
  });

  it.each(threads)('leaves the file that was to be written as it was: %j', async (more) => {
    const before = readdirSync(folder.path);
    const args = ['analyze', 'news.ndjson', ...fields, '-o', 'out.ndjson', ...more];
    const { child, ended } = start(args);
    await until(() => readdirSync(folder.path).length > before.length);
    child.kill(signal);
    expect(await ended).toEqual({ status, signal: null, stderr: '' });
    expect(readdirSync(folder.path)).toEqual(before);
    expect(readFileSync(join(folder.path, 'out.ndjson'), 'utf8')).toBe('before\n');
  });
});

it('ends a run that counts, and has nothing to write before the end', async () => {
  const before = readdirSync(folder.path);
  const { child, ended } = start(['stats', 'news.ndjson', '--text-field', 'body', '-o', 'a.txt']);
  await until(() => readdirSync(folder.path).length > before.length);
  child.kill('SIGTERM');
  expect(await ended).toEqual({ status: 143, signal: null, stderr: '' });
  expect(readdirSync(folder.path)).toEqual(before);
});

it.each(threads)('leaves files that are mended whole, each old or new: %j', async (more) => {
  const names = Array.from({ length: drafts }, (_, number) => `${number}.txt`);
  const texts = makeFolder(Object.fromEntries(names.map((name) => [name, draft])));
  try {
    const read = (name: string) => readFileSync(join(texts.path, name), 'utf8');
    const { child, ended } = start(['normalize', '--write', texts.path, ...more]);
    await until(() => names.some((name) => read(name) !== draft));
    child.kill('SIGINT');
    expect(await ended).toEqual({ status: 130, signal: null, stderr: '' });
    expect(readdirSync(texts.path).sort()).toEqual([...names].sort());
    const after = names.map(read).filter((text) => text !== draft);
    expect(new Set(after).size).toBe(1);
    expect(after.length).toBeLessThan(drafts);
    expect(after[0]).toContain('کتابخانه');
  } finally {
    texts.remove();
  }
});

it('ends at once with the second signal, also where nobody reads what is written', async () => {
  const { child, ended } = start(['normalize', '-'], false);
  child.stdin.end(draft.repeat(1000)); // more than a pipe takes
  await once(child.stdout, 'readable');
  let sent = 0;
  for (; child.signalCode === null && child.exitCode === null; sent++) {
    child.kill('SIGTERM');
    await wait(50);
  }
  child.stdout.resume();
  expect((await ended).signal).toBe('SIGTERM');
  expect(sent).toBeGreaterThan(1);
});
