/**
 * Look for inputs that break what must hold (test/fuzz/must-hold.ts), after some that are enormous.
 *
 *   npm run fuzz                               100,000 cases, another seed every time
 *   npm run fuzz -- --runs 1000000 --seed 7    that many, over all properties, from that seed
 *   npm run fuzz -- --only report              the properties whose names contain this
 *
 * Ends with 1 and the smallest case found where one breaks; the seed makes the run repeatable.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { enormousTexts } from '../test/fuzz/enormous-texts.js';
import {
  mustHold,
  normalizesExactly,
  reportsExactly,
  segmentsExactly,
} from '../test/fuzz/must-hold.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const properties = Object.entries(mustHold).filter(([name]) => name.includes(values.only));
const numRuns = Math.ceil(Number(values.runs) / Math.max(1, properties.length));
console.log(`seed ${seed}, ${numRuns} cases a property`);

for (const [name, make] of Object.entries(enormousTexts)) {
  if (!name.includes(values.only)) continue;
  const text = make();
  let failed = '';
  const seconds = await timed(() => {
    try {
      for (const holds of [normalizesExactly, segmentsExactly, reportsExactly]) holds(text);
    } catch (error) {
      failed = String(error).slice(0, 500); // the text may be in it
    }
  });
  report(failed, `${Buffer.byteLength(text)} bytes, ${seconds} s  ${name}`);
}

for (const [name, property] of properties) {
  let failed = '';
  const seconds = await timed(async () => {
    const details = await fc.check(property as fc.IAsyncProperty<unknown>, { seed, numRuns });
    if (details.failed) failed = fc.defaultReportMessage(details);
  });
  report(failed, `${numRuns} cases, ${seconds} s  ${name}`);
}

function report(failed: string, line: string): void {
  console.log(`${failed === '' ? 'ok' : 'FAILED'}  ${line}`);
  if (failed === '') return;
  console.log(failed);
  process.exitCode = 1;
}

/** Seconds of the processor. */
async function timed(action: () => unknown): Promise<string> {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(0);
}
