/**
 * Keyword methods side by side on articles with editors' tags: F1@5, F1@10 and recall@10.
 *
 *   npm run -s bench:keywords -- --data FOLDER --eval FOLDER [--speed] [part …]
 *
 * Nothing is scored on tags that it has seen: what learns is trained on the first file of tags alone
 * (`aux.tags.jsonl`), and once more with four fifths of the second for the last fifth, five times
 * (the folds). Parts: unsupervised logistic trees; all of them take some ten minutes. `--speed`
 * measures the shipped ranker instead: documents a second of CPU time after tokens and entities.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Background } from '../src/keywords/background.js';
import { rankKeywords, type KeywordMethod } from '../src/keywords/rank-keywords.js';
import type { Language } from '../src/keywords/article.js';
import { readModel } from '../src/model/model-file.js';
import { loadResources } from '../src/resources.js';
import { mergeModels } from '../src/training/keywords/merge-models.js';
import {
  readTagged,
  type TagFilter,
  type TaggedArticle,
} from '../src/training/keywords/read-tagged.js';
import { trainRanker } from '../src/training/keywords/train-ranker.js';
import { learnLogistic } from './keywords/logistic.js';

import { rake } from './keywords/rake.js';
import { textRank } from './keywords/text-rank.js';
import { tfIdfOfWords } from './keywords/tf-idf-of-words.js';

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    eval: { type: 'string' },
    speed: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (values.data === undefined || values.eval === undefined) {
  throw new Error('name the folders: --data FOLDER --eval FOLDER');
}
const { data, eval: scorers } = values;
const folds = 5;
const top = 15;

const resources = loadResources();
const counts = readModel(
  readFileSync(new URL('../models/background.bin', import.meta.url)),
  Background.kind,
  Background.version,
);
const language: Language = resources;
const filter = JSON.parse(
  readFileSync(join(scorers, 'keyword-tag-filter.json'), 'utf8'),
) as TagFilter;
const gold = join(data, 'keywords', 'fars.tags.jsonl');
const read = (name: string): TaggedArticle[] =>
  readTagged(join(data, 'keywords', name), filter, resources, language);

/** The keywords of an article, best first. */
type Method = (article: TaggedArticle) => readonly string[];

if (values.speed) measureSpeed();
else compareMethods();

function compareMethods(): void {
  const second = read('fars.tags.jsonl');
  const wanted = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
  const all = (method: Method): string[] => second.map((article) => row(article, method));
  if (wanted('unsupervised')) {
    print('natural’s TF-IDF, single words', all(tfIdfOfWords(second, resources.TfIdf)));
    print('RAKE', all(rake));
    print('TextRank', all(textRank));
    print('TF-IDF with phrases and background', all(byRank(language, 'tf-idf')));
  }
  if (!wanted('logistic') && !wanted('trees')) return;
  const first = read('aux.tags.jsonl');
  const both = (name: string, learn: (seen: readonly TaggedArticle[]) => Method): void => {
    print(`${name}, other agencies`, all(learn(first)));
    const rows: string[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const method = learn([...first, ...second.filter((_, i) => i % folds !== fold)]);
      rows.push(...second.filter((_, i) => i % folds === fold).map((one) => row(one, method)));
    }
    print(`${name}, folds`, rows);
  };
  if (wanted('logistic')) both('logistic regression', (seen) => learnLogistic(seen, language, top));
  if (wanted('trees')) both('the ranker', learnTrees);
}

function learnTrees(seen: readonly TaggedArticle[]): Method {
  const background = new Background(mergeModels(counts, trainRanker(seen, language)));
  return byRank({ ...language, background }, 'ranker');
}

function byRank(known: Language, method: KeywordMethod): Method {
  return ({ document, entities }) =>
    rankKeywords(document, entities, known, { top, method }).map(({ text }) => text);
}

function row(article: TaggedArticle, method: Method): string {
  return JSON.stringify({ id: article.id, keywords: method(article) });
}

function print(name: string, rows: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'farsi-news-keywords-'));
  const found = join(folder, 'found.jsonl');
  writeFileSync(found, rows.map((line) => `${line}\n`).join(''));
  const scorer = join(scorers, 'score_keywords.py');
  const told = execFileSync('python3', [scorer, gold, found, '--boot', '0', '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const { scores } = JSON.parse(told) as { scores: Readonly<Record<string, readonly number[]>> };
  const percent = (key: string): string => (100 * (scores[key]?.[0] ?? NaN)).toFixed(1).padStart(6);
  console.log(`${name.padEnd(40)}${['F1@5', 'F1@10', 'R@10'].map(percent).join('')}`);
}

function measureSpeed(): void {
  const articles = read('fars.tags.jsonl').slice(0, 300);
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage();
    for (const { document, entities } of articles) rankKeywords(document, entities, language);
    const { user } = process.cpuUsage(before);
    console.log(`${((articles.length * 1e6) / user).toFixed(0)} documents/s`);
  }
}
