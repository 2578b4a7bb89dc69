/**
 * How long one command takes as a whole process, beside a bare Node in the same minute.
 *
 *   npm run bench:start-up            median of 15 runs each, after two to warm up
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}bin/farsi-news.js`;
const seed = `${root}seeds/000_59259e825c9cde0a.txt`;

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'farsi-news --version': [program, '--version'],
  'farsi-news analyze': [program, 'analyze', seed],
  'farsi-news analyze --json': [program, 'analyze', seed, '--json'],
  'farsi-news normalize': [program, 'normalize', seed],
};

const runs = 15;
const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let run = -2; run < runs; run++) {
  for (const [name, argv] of Object.entries(commands)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${String(status)}`);
    if (run >= 0) times.get(name)?.push(performance.now() - start);
  }
}

const median = (name: string): number => {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
};
const bare = median('node -e 0');
for (const name of Object.keys(commands)) {
  const time = median(name);
  console.log(
    `${name.padEnd(28)}${time.toFixed(0).padStart(6)} ms   bare + ${(time - bare).toFixed(0)} ms`,
  );
}
