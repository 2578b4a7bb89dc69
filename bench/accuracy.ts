/**
 * The accuracy of every engine on the development sets, by the scorers that come with the data.
 *
 *   npm run -s bench:accuracy -- --data FOLDER --eval FOLDER [task …]
 *
 * FOLDER are the corpora and their scorers (Python 3); tasks: spacing tokens lemmas entities quotes
 * keywords. Predictions are made as `npm run predict` makes them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { normalize } from '../src/normalization/normalize.js';
import { defaultResources } from '../src/resources.js';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, eval: { type: 'string' } },
  allowPositionals: true,
});
if (values.data === undefined || values.eval === undefined) {
  throw new Error('name the folders: --data FOLDER --eval FOLDER');
}
const { data, eval: scorers } = values;
const scratch = mkdtempSync(join(tmpdir(), 'farsi-news-accuracy-'));

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

/** Predict into a file of the scratch folder; gives its path. */
function predict(name: string, ...args: string[]): string {
  const path = join(scratch, name);
  writeFileSync(path, run('npm', 'run', '-s', 'predict', '--', ...args));
  return path;
}

/** Normalize a file as one text, into a file of the scratch folder; gives its path. */
function normalizeWhole(name: string, given: string): string {
  const path = join(scratch, name);
  writeFileSync(path, normalize(readFileSync(given, 'utf8'), {}, defaultResources().spacing).text);
  return path;
}

function score(scorer: string, ...args: string[]): string {
  return run('python3', join(scorers, `${scorer}.py`), ...args).trim();
}

const tasks: Readonly<Record<string, () => void>> = {
  spacing() {
    for (const set of ['perdt', 'seraji']) {
      for (const damage of ['joined', 'spaced', 'mixed', 'clean']) {
        const given = join(data, 'spacing', `${set}-dev.${damage}.txt`);
        const gold = join(data, 'spacing', `${set}-dev.gold.txt`);
        const [alone, together] = [
          predict(`${set}.${damage}`, 'spacing', given),
          normalizeWhole(`${set}.${damage}.whole`, given),
        ].map((predicted) => {
          const { zwnj, damage_per_1000: wrong } = JSON.parse(
            score('score_gaps', gold, predicted),
          ) as { zwnj: { f1: number }; damage_per_1000: number };
          return `ZWNJ F1 ${zwnj.f1}, wrong gaps per 1000 ${wrong}`;
        });
        console.log(`spacing ${set} ${damage}: lone lines ${alone}; whole file ${together}`);
      }
    }
  },
  tokens() {
    for (const set of ['perdt', 'seraji']) {
      const gold = join(data, 'spacing', `fa_${set}-ud-dev.conllu`);
      const raw = join(scratch, `${set}.raw.txt`);
      writeFileSync(raw, run('python3', join(scorers, 'score_tokens.py'), '--raw', gold));
      console.log(`tokens ${set}: ${score('score_tokens', gold, predict(set, 'tokens', raw))}`);
    }
  },
  lemmas() {
    for (const set of ['perdt', 'seraji']) {
      const gold = join(data, 'spacing', `fa_${set}-ud-dev.conllu`);
      console.log(`lemmas ${set}: ${compareLemmas(gold, predict(set, 'lemmas', gold))}`);
    }
  },
  entities() {
    const sets = [
      ['peyma300k', 'peyma', []],
      ['peyma600k', 'peyma', []],
      ['arman', 'arman', []],
      ['dadegan', 'peyma', ['--types', 'PER,LOC,ORG']],
    ] as const;
    for (const [set, schema, types] of sets) {
      const gold = join(data, 'ner', `${set}-dev.conll`);
      const found = predict(set, 'entities', gold, '--schema', schema);
      console.log(`entities ${set}: ${score('score_ner', gold, found, ...types)}`);
    }
  },
  quotes() {
    const articles = join(data, 'quotes', 'articles');
    const gold = join(data, 'quotes', 'gold.jsonl');
    const found = predict('quotes', 'quotes', articles);
    console.log(`quotes: ${score('score_quotes', gold, found, articles)}`);
  },
  keywords() {
    const gold = join(data, 'keywords', 'fars.tags.jsonl');
    const found = predict('keywords', 'keywords', gold);
    console.log(
      `keywords fars (seen in training; bench:keywords gives the folds): ${score('score_keywords', gold, found)}`,
    );
  },
};

/** The share of lemmas that are right, by part of speech; both sides list the same words. */
function compareLemmas(goldFile: string, foundFile: string): string {
  const words = readFileSync(goldFile, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id]) => id !== undefined && /^\d+$/.test(id));
  const lemmas = readFileSync(foundFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[1]);
  const tally = new Map<string, { right: number; all: number }>();
  words.forEach(([, , lemma, pos = ''], i) => {
    if (!['NOUN', 'ADJ', 'VERB'].includes(pos)) return;
    for (const key of [pos, 'all']) {
      const count = tally.get(key) ?? { right: 0, all: 0 };
      tally.set(key, count);
      count.all++;
      if (lemmas[i] === lemma) count.right++;
    }
  });
  return [...tally]
    .map(([pos, { right, all }]) => `${pos} ${((100 * right) / all).toFixed(2)} %`)
    .join(', ');
}

try {
  for (const [name, task] of Object.entries(tasks)) {
    if (positionals.length === 0 || positionals.includes(name)) task();
  }
} finally {
  rmSync(scratch, { recursive: true });
}
