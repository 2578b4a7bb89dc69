import type { KeywordEvidence, KeywordExplanation } from '../explanation.js';
import type { Article, Language } from './article.js';
import type { BoostedTrees } from './boosted-trees.js';
import type { Ranked } from './collapse-nested.js';
import { favourPhrases } from './favour-phrases.js';
import { describe, featureEvidence, featureNames } from './features/describe.js';
import type { Judgement } from './judgement.js';
import { promoteLonger } from './promote-longer.js';

const columns = featureNames.length;

/** The trained ranker's judgement, with phrases favoured that readers learn more from. */
export function judgeByRanker(article: Article, language: Language): Judgement {
  const { ranker, tagPriors } = language.background;
  const rows = describe({ article, language, priors: tagPriors });
  const scores = ranker.score(rows, columns);
  const judged = article.contenders.map((candidate, i) => ({ candidate, score: scores[i] ?? 0 }));
  const favoured = favourPhrases(judged);
  const promoted = promoteLonger(favoured, article.candidates);
  return {
    ranked: promoted.map(({ candidate, score }) => ({ candidate, score: probability(score) })),
    explain: (candidate) => {
      const index = article.contenders.indexOf(candidate);
      const at = (list: readonly Ranked[]): number => list[index]?.score ?? 0;
      return explain(ranker, rows, index, [
        ['repeated phrase', at(favoured) - at(judged)],
        ['better part', at(promoted) - at(favoured)],
      ]);
    },
  };
}

/** The contributions of a row's features, summed up by what they are evidence of. */
function explain(
  ranker: BoostedTrees,
  rows: Float32Array,
  row: number,
  more: readonly (readonly [KeywordEvidence, number])[],
): KeywordExplanation {
  const sums = new Map<KeywordEvidence, number>(more);
  ranker.contributions(rows, row * columns, columns).forEach((weight, column) => {
    const kind = featureEvidence[column];
    if (kind !== undefined) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  });
  const evidence = [...sums]
    .filter(([, weight]) => weight !== 0)
    .map(([kind, weight]) => ({ kind, weight }))
    .sort((a, b) => b.weight - a.weight);
  return { base: ranker.ground, evidence };
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
