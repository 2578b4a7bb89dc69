import process from 'node:process';

/**
 * Mutation testing, an area at a time: `npm run mutation`, `npm run mutation -- quotes`
 *
 * @see docs/testing.md
 */
const area = process.env.MUTATION_AREA;

export default {
  mutate: [`src/${area}/**/*.ts`],
  testRunner: 'mocha',
  // Texts that are enormous ask how long it takes, which every mutant would have to wait for.
  mochaOptions: {
    spec: [`test/${area}/**/*.test.ts`],
    grep: '^(?!.*(?:hard on a finder|a long run of|a long text without)).*$',
  },
  testRunnerNodeArgs: ['--import', 'tsx', '--import', './test/mutation/register.js'],
  coverageAnalysis: 'perTest',
  // What is computed once, when a module is loaded, needs a new process for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  // Most endless loops are told by how often they run, the others by time: all of the tests take two
  // seconds, and the rest is for a machine that has much else to do.
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: `coverage/mutation-${area}.json`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: `coverage/mutation-${area}.html` },
  jsonReporter: { fileName: `coverage/mutants-${area}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false },
  tempDirName: 'coverage/mutants',
  ignorePatterns: ['coverage', 'dist', 'docs/api', 'bench', 'assembly'],
  thresholds: { high: 85, low: 75, break: 75 },
};
