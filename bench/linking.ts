/**
 * How well mentions are gathered into people and organisations: MUC, B³, CEAF-e and their mean.
 *
 *   npm run -s bench:linking -- --articles FOLDER [--half tuned|kept] [--errors]
 *
 * FOLDER holds the articles that `bench/linking/annotations.tsv` places mentions in. Every second
 * article, by name, was kept aside while the linker was made: the half `kept`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../src/analyze.js';
import { readAnnotations } from './linking/annotations.js';
import { bCubed } from './linking/b-cubed.js';
import { ceaf } from './linking/ceaf.js';
import type { Article, Ratio, Sums } from './linking/clusters.js';
import { compare } from './linking/compare.js';
import { muc } from './linking/muc.js';
import { showErrors } from './linking/show-errors.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    half: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
});
if (values.articles === undefined) throw new Error('name the folder: --articles FOLDER');
const folder = values.articles;

const measures = { MUC: muc, 'B³': bCubed, 'CEAF-e': ceaf };
const scopes: readonly (readonly [string, readonly string[]])[] = [
  ['PER', ['PER']],
  ['ORG', ['ORG']],
  ['PER+ORG', ['PER', 'ORG']],
];

const annotations = readAnnotations(new URL('linking/annotations.tsv', import.meta.url));
const articles = [...annotations].map(([file, mentions], i) => {
  const text = readFileSync(join(folder, `${file}.txt`), 'utf8');
  const half = i % 2 === 0 ? 'tuned' : 'kept';
  return { file, text, mentions, half };
});
const chosen = articles
  .filter(({ half }) => values.half === undefined || half === values.half)
  .map((article) => ({ ...article, analysis: analyze(article.text) }));

for (const half of ['tuned', 'kept']) {
  const part = chosen.filter((article) => article.half === half);
  if (part.length === 0) continue;
  for (const isWhole of [false, true]) {
    console.log(
      `${half}, ${part.length} articles, ${isWhole ? 'all mentions' : 'names and titles'}`,
    );
    for (const [name, types] of scopes) {
      const scope = { types: new Set(types), isWhole };
      const compared = part.map(({ text, mentions, analysis }) =>
        compare(text, mentions, analysis, scope),
      );
      console.log(`  ${name.padEnd(8)}${row(compared)}`);
    }
  }
}
if (values.errors) for (const article of chosen) console.log(showErrors(article));

function row(compared: readonly Article[]): string {
  const scores = Object.entries(measures).map(([name, measure]) => {
    const sums = compared.map(measure);
    const recall = percent(sums.map((sum: Sums) => sum.recall));
    const precision = percent(sums.map((sum: Sums) => sum.precision));
    const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
    return { name, recall, precision, f1 };
  });
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  const cells = scores.map(
    ({ name, recall, precision, f1 }) =>
      `${name} R ${recall.toFixed(1)} P ${precision.toFixed(1)} F1 ${f1.toFixed(1)}`,
  );
  return `${cells.join(' · ')} · mean ${mean.toFixed(1)}`;
}

function percent(ratios: readonly Ratio[]): number {
  const part = ratios.reduce((sum, ratio) => sum + ratio.part, 0);
  const whole = ratios.reduce((sum, ratio) => sum + ratio.whole, 0);
  return whole === 0 ? 0 : (100 * part) / whole;
}
