/**
 * Run the tests and measure which lines of src/ they reach: in the tests' own process and in every
 * program that they start, put together.
 *
 *   npm run coverage [-- test/quotes …]     some tests only; then no share is asked for
 *   npm run coverage -- --add test/cli      put together with what was measured before
 *
 * @see docs/testing.md
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';

const adds = process.argv[2] === '--add';
const tests = process.argv.slice(adds ? 3 : 2);
run('scripts/build.js', '--source-maps');
if (!adds) rmSync('coverage/lines', { recursive: true, force: true });
const status = run(
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  ...['node_modules/jest/bin/jest.js', '--maxWorkers=1', ...tests],
  ...['--coverage', '--coverageProvider=v8', '--coverageReporters=none'],
  ...['--collectCoverageFrom=src/**/*.ts', '--reporters=default'],
  ...['--reporters=<rootDir>/scripts/coverage-reporter.js'],
);
run('scripts/build.js'); // what is published has no source maps
process.exitCode = status;

function run(...args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
