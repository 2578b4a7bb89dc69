import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import coverage from '@bcoe/v8-coverage';
import { CoverageReport } from 'monocart-coverage-reports';

/** Of a hundred lines of code (blank ones and comments are none), how many must be reached. */
const least = 95;

const folder = 'coverage/lines';
/** Here the programs that tests start leave what they reached, a file each. */
const programs = join(process.cwd(), folder, 'programs');
/** And here what each run of tests reached. */
const runs = join(folder, 'runs');
/** So many are put together at a time. */
const batch = 50;

/** A reporter for Jest that tells which lines of src/ were reached, in the tests and by programs. */
export default class CoverageReporter {
  #code = new Map();
  #reached = [];
  #error;

  constructor({ testPathPatterns }) {
    this.isWhole = (testPathPatterns?.patterns ?? []).length === 0;
  }

  onRunStart() {
    process.env.NODE_V8_COVERAGE = programs; // Node hands it on to all that it starts
  }

  onTestResult(_test, { v8Coverage = [] }) {
    for (const { result, codeTransformResult } of v8Coverage) {
      this.#code.set(result.url, codeTransformResult);
    }
    this.#reached.push({ result: v8Coverage.map(({ result }) => result) });
    if (this.#reached.length >= batch) this.#reached = [coverage.mergeProcessCovs(this.#reached)];
  }

  async onRunComplete() {
    const report = new CoverageReport({
      outputDir: folder,
      clean: false,
      logging: 'error',
      reports: ['v8', 'console-summary', 'json-summary', 'lcovonly'],
      sourcePath: (path) => relative(process.cwd(), path),
      sourceFilter: isCounted,
      all: { dir: 'src', transformer: translate },
    });
    mkdirSync(runs, { recursive: true });
    writeFileSync(join(runs, `${Date.now()}.json`), JSON.stringify(this.#readTests()));
    for (const file of readdirSync(runs)) {
      await report.add(JSON.parse(readFileSync(join(runs, file), 'utf8')));
    }
    if (existsSync(programs)) await report.add(readPrograms());
    const { summary, files } = await report.generate();
    for (const { sourcePath, summary: of } of files) {
      if (of.lines.pct >= least) continue;
      console.log(`${of.lines.pct} %`.padStart(8), sourcePath);
    }
    if (this.isWhole && summary.lines.pct < least) {
      this.#error = new Error(`less than ${least} % of the lines are reached`);
    }
  }

  getLastError() {
    return this.#error;
  }

  #readTests() {
    return coverage.mergeProcessCovs(this.#reached).result.map((entry) => {
      const { code, originalCode, sourceMapPath } = this.#code.get(entry.url);
      const sourceMap = JSON.parse(readFileSync(sourceMapPath, 'utf8'));
      sourceMap.sources = [entry.url];
      sourceMap.sourcesContent = [originalCode];
      return { ...entry, source: code, sourceMap };
    });
  }
}

/** What the built program's parts reached, in all processes. */
function readPrograms() {
  let reached = [];
  for (const file of readdirSync(programs)) {
    const result = readCounts(join(programs, file));
    reached.push({ result: result.filter(({ url }) => /\/dist\/[\w-]+\.cjs$/.test(url)) });
    if (reached.length >= batch) reached = [coverage.mergeProcessCovs(reached)];
  }
  const built = join(process.cwd(), 'dist');
  return coverage
    .mergeProcessCovs(reached)
    .result.filter(({ url }) => fileURLToPath(url).startsWith(built))
    .map((entry) => {
      const file = fileURLToPath(entry.url);
      const source = readFileSync(file, 'utf8');
      const sourceMap = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
      sourceMap.sources = sourceMap.sources.map((path) => join(built, path));
      return { ...entry, source, sourceMap };
    });
}

/** Tests kill programs, too: one that was still writing its counts has left a part of them, or none. */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).result;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

/** For what no test loads. */
async function translate(entry) {
  const { code, map } = await transform(entry.source, { loader: 'ts', sourcemap: true });
  Object.assign(entry, { source: code, sourceMap: JSON.parse(map) });
}

/** Trainers make the models by hand and are no part of what is published. */
function isCounted(path) {
  return path.startsWith('src/') && !path.startsWith('src/training/');
}
