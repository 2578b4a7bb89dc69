/**
 * Mutation testing, an area at a time, each with its own tests.
 *
 *   npm run mutation [-- quotes …]     normalization, segmentation and quotes by default
 *
 * Ends with 1 where an area's score is below the threshold of stryker.config.js. What is left is in
 * coverage/mutation-AREA.html. What did not change since the last run is not run again.
 *
 * @see docs/testing.md
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const named = process.argv.slice(2);
const areas = named.length > 0 ? named : ['normalization', 'segmentation', 'quotes'];

for (const area of areas) {
  const { status } = spawnSync(process.execPath, ['node_modules/.bin/stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_AREA: area },
  });
  if (status !== 0) process.exitCode = 1;
}
