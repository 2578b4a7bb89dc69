/**
 * Look for inputs that break what must hold (test/fuzz/must-hold.ts).
 *
 *   npm run fuzz                               100,000 cases, another seed every time
 *   npm run fuzz -- --runs 1000000 --seed 7    that many, over all properties, from that seed
 *   npm run fuzz -- --only report              the properties whose names contain this
 *
 * Ends with 1 and the smallest case found where one breaks; the seed makes the run repeatable.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { mustHold } from '../test/fuzz/must-hold.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const properties = Object.entries(mustHold).filter(([name]) => name.includes(values.only));
const numRuns = Math.ceil(Number(values.runs) / properties.length);
console.log(`seed ${seed}, ${numRuns} cases a property`);

for (const [name, property] of properties) {
  const before = process.cpuUsage();
  const details = await fc.check(property as fc.IAsyncProperty<unknown>, { seed, numRuns });
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(0);
  console.log(
    `${details.failed ? 'FAILED' : 'ok'}  ${details.numRuns} cases, ${seconds} s  ${name}`,
  );
  if (details.failed) {
    console.log(fc.defaultReportMessage(details));
    process.exitCode = 1;
  }
}
