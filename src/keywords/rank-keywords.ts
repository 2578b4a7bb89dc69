import type { Document, Entities, Keyword, Range } from '../document.js';
import { readArticle, type Article, type Language } from './article.js';
import type { Candidate } from './candidates.js';
import { collapseNested, type Ranked } from './collapse-nested.js';
import { judgeByRanker } from './judge-by-ranker.js';
import { judgeByTfIdf } from './judge-by-tf-idf.js';
import type { Judge } from './judgement.js';
import { surfaceOf } from './surface.js';
import { Zone } from './zones.js';

/** How candidates are judged: by the trained ranker, or by TF-IDF alone. */
export type KeywordMethod = 'ranker' | 'tf-idf';

export interface KeywordOptions {
  /** How many, at most. Default 10. */
  readonly top?: number;
  /** The least score. Default 0. */
  readonly minScore?: number;
  /** Default `ranker`. */
  readonly method?: KeywordMethod;
  /** Tell what raised each keyword, and what lowered it. */
  readonly explain?: boolean;
}

/**
 * The words and phrases that an editor would choose to file an article under, best first.
 *
 * @param document a segmented article
 * @param entities its names; with none, names are phrases like others
 * @returns keywords with scores in [0, 1], falling; ranges of all occurrences in the normalized text
 */
export function rankKeywords(
  document: Document,
  entities: Entities,
  language: Language,
  options: KeywordOptions = {},
): Keyword[] {
  const article = readArticle(document, entities, language);
  const { ranked, explain } = judges[options.method ?? 'ranker'](article, language);
  const least = options.minScore ?? 0;
  const best = ranked
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || wordsOf(b.candidate) - wordsOf(a.candidate));
  return collapseNested(best, article.words, options.top ?? 10).map((keyword) => {
    const explanation = options.explain === true ? explain(keyword.candidate) : null;
    return {
      ...present(keyword, article, entities),
      ...(explanation !== null && { explanation }),
    };
  });
}

const judges: Readonly<Record<KeywordMethod, Judge>> = {
  ranker: judgeByRanker,
  'tf-idf': judgeByTfIdf,
};

function wordsOf({ places: [first = 0, end = 0] }: Candidate): number {
  return end - first;
}

function present({ candidate, score }: Ranked, article: Article, entities: Entities): Keyword {
  const { places, entity } = candidate;
  const named = entity === null ? undefined : entities.entities[entity];
  const ranges: Range[] = [];
  let inTitle = false;
  for (let i = 0; i < places.length; i += 2) {
    const first = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    const start = article.document.tokens[first]?.start ?? 0;
    ranges.push({ start, end: article.document.tokens[end - 1]?.end ?? start });
    if (article.zones[first] === Zone.Title) inTitle = true;
  }
  const fullName = named?.type === 'PER' ? named.canonical : null;
  return { ...surfaceOf(candidate, article, fullName), score, ranges, entity, inTitle };
}
