import type { Document, Entities, Keyword, Range } from '../document.js';
import { readArticle, type Article, type Language } from './article.js';
import type { Candidate } from './candidates.js';
import { collapseNested, type Ranked } from './collapse-nested.js';
import { favourPhrases } from './favour-phrases.js';
import { describe, featureNames } from './features/describe.js';
import { promoteLonger } from './promote-longer.js';
import { surfaceOf } from './surface.js';
import { tfIdf } from './tf-idf.js';
import { Zone } from './zones.js';

/** How candidates are judged: by the trained ranker, or by TF-IDF alone. */
export type KeywordMethod = 'ranker' | 'tf-idf';

export interface KeywordOptions {
  /** How many, at most. Default 10. */
  readonly top?: number;
  /** Default `ranker`. */
  readonly method?: KeywordMethod;
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
  const judged = judges[options.method ?? 'ranker'](article, language);
  const ranked = [...judged].sort(
    (a, b) => b.score - a.score || wordsOf(b.candidate) - wordsOf(a.candidate),
  );
  const chosen = collapseNested(ranked, article.words, options.top ?? 10);
  return chosen.map((keyword) => present(keyword, article, entities));
}

const judges: Readonly<
  Record<KeywordMethod, (article: Article, language: Language) => readonly Ranked[]>
> = {
  ranker: (article, language) => {
    const { ranker, tagPriors } = language.background;
    const rows = describe({ article, language, priors: tagPriors });
    const scores = ranker.score(rows, featureNames.length);
    const ranked = article.contenders.map((candidate, i) => ({ candidate, score: scores[i] ?? 0 }));
    return promoteLonger(favourPhrases(ranked), article.candidates).map(({ candidate, score }) => ({
      candidate,
      score: probability(score),
    }));
  },
  'tf-idf': ({ contenders }, { background, TfIdf }) => {
    const weights = tfIdf(contenders, background, TfIdf);
    const greatest = weights.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
    return contenders.map((candidate, i) => ({ candidate, score: (weights[i] ?? 0) / greatest }));
  },
};

function wordsOf({ places: [first = 0, end = 0] }: Candidate): number {
  return end - first;
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
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
