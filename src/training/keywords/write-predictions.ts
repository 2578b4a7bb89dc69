import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../keywords/article.js';
import { Background } from '../../keywords/background.js';
import { rankKeywords, type KeywordMethod } from '../../keywords/rank-keywords.js';
import type { Model } from '../../model/model-file.js';
import { mergeModels } from './merge-models.js';
import type { TaggedArticle } from './read-tagged.js';
import { trainRanker } from './train-ranker.js';

const folds = 5;

/** Write the keywords of articles whose tags the method has not seen: `{id, keywords}`, a row a line. */
export function writePredictions(
  directory: string,
  first: readonly TaggedArticle[],
  second: readonly TaggedArticle[],
  counts: Model,
  language: Language,
): void {
  mkdirSync(directory, { recursive: true });
  const write = (name: string, rows: readonly string[]): void =>
    writeFileSync(join(directory, `${name}.jsonl`), rows.map((row) => `${row}\n`).join(''));
  const learn = (articles: readonly TaggedArticle[]): Language => ({
    ...language,
    background: new Background(mergeModels(counts, trainRanker(articles, language))),
  });

  write('tf-idf', predict(second, language, 'tf-idf'));
  write('other-agencies', predict(second, learn(first), 'ranker'));
  const rows: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = second.filter((_, i) => i % folds !== fold);
    const unseen = second.filter((_, i) => i % folds === fold);
    rows.push(...predict(unseen, learn([...first, ...seen]), 'ranker'));
  }
  write('folds', rows);
}

function predict(
  articles: readonly TaggedArticle[],
  language: Language,
  method: KeywordMethod,
): string[] {
  return articles.map(({ id, document, entities }) => {
    const keywords = rankKeywords(document, entities, language, { top: 15, method });
    return JSON.stringify({ id, keywords: keywords.map(({ text }) => text) });
  });
}
