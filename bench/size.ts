/**
 * Is a megabyte of a large text as cheap as one of a small text? Time of the processor for each
 * megabyte of UTF-8, and the most memory held, of ordinary text of several sizes: as one text of many
 * lines, as one single line, and as articles, each a text of its own.
 *
 *   npm run -s bench:size -- [--data FOLDER] [--only normalize] [--form 'one line']
 *
 * The text is that of the articles (*.txt) in FOLDER, or of the seed, again and again. Each figure is
 * of a process of its own that has warmed up; a small text is read again and again, for some seconds,
 * and the mean is told; `--runs 3` tells the least of three processes, which run by turns. Ends with 1
 * where the figures of one form, or of one line and many lines, are more than 15 % apart.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { costOf, forms, works, type Case, type Cost } from './size/cost-of.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../seeds', import.meta.url)) },
    only: { type: 'string', default: '' },
    form: { type: 'string', default: '' },
    sizes: { type: 'string', default: '1,10,100' },
    runs: { type: 'string', default: '1' },
    case: { type: 'string' },
  },
});
/** A text of 100 MB has some ten million tokens. */
const heap = '--max-old-space-size=14000';
const mostApart = 1.15;

if (values.case !== undefined) {
  console.log(JSON.stringify(costOf(JSON.parse(values.case) as Case)));
} else {
  for (const work of Object.keys(works)) {
    if (!work.includes(values.only)) continue;
    const ofTexts: number[] = [];
    for (const form of Object.keys(forms)) {
      if (!form.includes(values.form)) continue;
      const sizes = values.sizes.split(',').map(Number);
      const cases = sizes.map((size): Case => ({ data: values.data, work, form, size }));
      const times = leastOf(cases).map(({ time }) => time);
      judge(`${work}, ${form}`, times);
      if (form !== 'articles') ofTexts.push(...times);
    }
    judge(`${work}, one line and many`, ofTexts);
  }
}

/** The least that each case cost in several rounds of all, for a host may be slow for a while. */
function leastOf(cases: readonly Case[]): readonly Cost[] {
  const rounds = Array.from({ length: Number(values.runs) }, () => cases.map(measured));
  return cases.map(({ work, form, size }, i) => {
    const costs = rounds.map((round) => round[i] as Cost);
    const time = Math.min(...costs.map((cost) => cost.time));
    const memory = Math.max(...costs.map((cost) => cost.memory));
    console.log(
      `${`${work}, ${form}`.padEnd(24)}${`${size} MB`.padStart(8)}` +
        `${time.toFixed(1).padStart(10)} ms/MB${String(memory).padStart(8)} MB held`,
    );
    return { time, memory };
  });
}

function measured(one: Case): Cost {
  const { status, stdout } = spawnSync(
    process.execPath,
    [heap, ...process.execArgv, fileURLToPath(import.meta.url), '--case', JSON.stringify(one)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return status === 0 ? (JSON.parse(stdout) as Cost) : { time: NaN, memory: NaN };
}

function judge(name: string, times: readonly number[]): void {
  const apart = Math.max(...times) / Math.min(...times);
  if (times.length > 1) console.log(`${name}: ${((apart - 1) * 100).toFixed(0)} % apart\n`);
  if (!(apart <= mostApart)) process.exitCode = 1;
}
