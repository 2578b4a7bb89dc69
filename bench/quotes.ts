/**
 * How well quotations and speakers are found in articles that were annotated before anybody looked
 * at output on them. The annotation (bench/quotes/articles.jsonl) holds places, no text; the
 * articles are named by the caller. Set E2 is kept aside while the finder is worked on, as B, C2 and
 * D2 were before: it is measured only where it is asked for. Each set is measured as it stands, with
 * every ZWNJ left out, and with every ZWNJ a space.
 *
 *   npm run -s bench:quotes -- --articles FOLDER [--set A|B|C1|C2|D1|D2|E1|E2]... [--news FOLDER] [--show]
 *   npm run -s bench:quotes -- --articles FOLDER --gold FILE
 *
 * `--gold` scores another annotation, in the form of the gold standard. `--news` names the folder of
 * the news texts (*.txt.gz) whose paragraphs without speech (bench/quotes/no-speech.json) are
 * searched for false quotations. `--show` prints what is wrong in the articles of a set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { quotesOf } from '../src/predict/quotes.js';
import { loadResources } from '../src/resources.js';
import { segment } from '../src/segmentation/segment.js';
import { damage, readGold, type AnnotatedRow, type Damage } from './quotes/annotation.js';
import type { GoldArticle } from './quotes/annotation.js';
import { countFound, describeCounts, noCounts } from './quotes/score.js';
import { showErrors } from './quotes/show-errors.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    gold: { type: 'string' },
    news: { type: 'string' },
    set: { type: 'string', multiple: true },
    show: { type: 'boolean' },
  },
});

const resources = loadResources();

function ownFile(name: string): string {
  return readFileSync(new URL(`./quotes/${name}`, import.meta.url), 'utf8');
}

function readArticles(folder: string, rows: string): GoldArticle[] {
  return rows
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotatedRow)
    .filter(({ id }) => existsSync(join(folder, `${id}.txt`)))
    .map((row) => readGold(row, readFileSync(join(folder, `${row.id}.txt`), 'utf8')));
}

function measure(name: string, articles: readonly GoldArticle[]): void {
  for (const kind of ['clean', 'stripped', 'spaced'] satisfies Damage[]) {
    const counts = noCounts();
    for (const article of articles) {
      const given = damage(article, kind);
      const found = quotesOf(given.text.join(''), resources);
      countFound(counts, given, found);
      if (values.show === true && kind === 'clean') showErrors(given, found);
    }
    console.log(`${name}, ${kind}: ${describeCounts(counts)}`);
  }
}

/** Quotations a thousand tokens in paragraphs where nobody speaks. */
function measureSilence(folder: string): void {
  const chosen = JSON.parse(ownFile('no-speech.json')) as Record<string, number[]>;
  let tokens = 0;
  let found = 0;
  for (const [file, numbers] of Object.entries(chosen)) {
    const lines = gunzipSync(readFileSync(join(folder, `${file}.txt.gz`)))
      .toString('utf8')
      .split('\n');
    for (const number of numbers) {
      const text = lines[number - 1] ?? '';
      tokens += segment(text).tokens.length;
      const quotes = quotesOf(text, resources);
      found += quotes.length;
      if (values.show === true && quotes.length > 0) console.log(`${file}:${number}`, text);
    }
  }
  const rate = ((1000 * found) / tokens).toFixed(2);
  console.log(`no speech: ${found} false quotations in ${tokens} tokens, ${rate} a thousand`);
}

if (values.articles !== undefined && values.gold !== undefined) {
  measure('gold', readArticles(values.articles, readFileSync(values.gold, 'utf8')));
} else if (values.articles !== undefined) {
  const articles = readArticles(values.articles, ownFile('articles.jsonl'));
  for (const set of values.set ?? ['A', 'B', 'C1', 'C2', 'D1', 'D2', 'E1']) {
    measure(
      `set ${set}`,
      articles.filter((article) => article.set === set),
    );
  }
}
if (values.news !== undefined) measureSilence(values.news);
