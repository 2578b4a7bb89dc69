/**
 * How long one command takes as a whole process, beside a bare Node in the same minute.
 *
 *   npm run bench:start-up            median of 15 runs each, after two to warm up
 *
 * The compiled code that the program keeps between runs lies in a folder of its own here; the rows
 * «first run» are without it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}bin/farsi-news.js`;
const seed = `${root}seeds/000_59259e825c9cde0a.txt`;
const cache = mkdtempSync(join(tmpdir(), 'farsi-news-'));
const kept = { ...process.env, XDG_CACHE_HOME: cache, FARSI_NEWS_CODE_CACHE: '' };
const fresh = { ...process.env, FARSI_NEWS_CODE_CACHE: '0' };

const commands: Readonly<Record<string, readonly [readonly string[], NodeJS.ProcessEnv]>> = {
  'node -e 0': [['-e', '0'], fresh],
  'farsi-news --version': [[program, '--version'], kept],
  'farsi-news analyze': [[program, 'analyze', seed], kept],
  'farsi-news analyze, first run': [[program, 'analyze', seed], fresh],
  'farsi-news analyze --json': [[program, 'analyze', seed, '--json'], kept],
  'farsi-news normalize': [[program, 'normalize', seed], kept],
  'farsi-news check': [[program, 'check', seed], kept],
};

const runs = 15;
const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let run = -2; run < runs; run++) {
  for (const [name, [argv, env]] of Object.entries(commands)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore', env });
    if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${String(status)}`);
    if (run >= 0) times.get(name)?.push(performance.now() - start);
  }
}
rmSync(cache, { recursive: true });

const median = (name: string): number => {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
};
const bare = median('node -e 0');
for (const name of Object.keys(commands)) {
  const time = median(name);
  console.log(
    `${name.padEnd(32)}${time.toFixed(0).padStart(6)} ms   bare + ${(time - bare).toFixed(0)} ms`,
  );
}
