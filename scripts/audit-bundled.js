/**
 * Tell the known weaknesses of the packages that are taken into dist/. The published package depends
 * on nothing, so that an audit of its dependencies says nothing of them; and an audit of all that is
 * installed here tells of tools too, which no user has.
 *
 *   npm audit --json | node scripts/audit-bundled.js      after a build; ends with 1 where there are some
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { json } from 'node:stream/consumers';

const { vulnerabilities, message } = await json(process.stdin);
if (vulnerabilities === undefined) {
  console.error(`no answer from the registry: ${message}`);
  process.exit(2);
}

const licences = readFileSync('dist/LICENSES.txt', 'utf8');
const bundled = new Set(
  Array.from(licences.matchAll(/^(\S+ \S+) \(.+\)$/gm), ([, found]) => found),
);
if (bundled.size === 0) throw new Error('dist/LICENSES.txt names no package');

for (const { nodes, severity, via } of Object.values(vulnerabilities)) {
  for (const node of nodes) {
    const { name, version } = JSON.parse(readFileSync(join(node, 'package.json'), 'utf8'));
    if (!bundled.has(`${name} ${version}`)) continue;
    const reasons = via.map((reason) => reason.url ?? `by way of ${reason}`);
    console.log(`${severity}  ${name} ${version}  ${reasons.join(', ')}`);
    process.exitCode = 1;
  }
}
if (process.exitCode !== 1) console.log(`nothing known against ${bundled.size} bundled packages`);
