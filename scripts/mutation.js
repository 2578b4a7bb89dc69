/**
 * Mutation testing, an area at a time, each with its own tests.
 *
 *   npm run mutation [-- quotes …]             normalization, segmentation and quotes by default
 *   npm run mutation -- quotes --sample 30     so many of its files, the same ones every time
 *
 * Ends with 1 where an area's score is below the threshold of stryker.config.js. What is left is in
 * coverage/mutation-AREA.html. What did not change since the last run is not run again.
 *
 * @see docs/testing.md
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' } },
});
const areas = positionals.length > 0 ? positionals : ['normalization', 'segmentation', 'quotes'];

for (const area of areas) {
  const files = values.sample === undefined ? [] : sample(area, Number(values.sample));
  const chosen = files.length === 0 ? [] : ['--mutate', files.join(',')];
  const { status } = spawnSync(process.execPath, ['node_modules/.bin/stryker', 'run', ...chosen], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_AREA: area },
  });
  if (status !== 0) process.exitCode = 1;
}

/** The first files in the order of a hash of their names, which has nothing to do with what is in them. */
function sample(area, count) {
  return readdirSync(`src/${area}`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${area}/${file}`)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, count);
}

function rank(file) {
  return createHash('sha256').update(`1:${file}`).digest('hex');
}
