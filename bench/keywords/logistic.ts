import type { Language } from '../../src/keywords/article.js';
import { collapseNested } from '../../src/keywords/collapse-nested.js';
import { describe, featureNames } from '../../src/keywords/features/describe.js';
import { surfaceOf } from '../../src/keywords/surface.js';
import type { TaggedArticle } from '../../src/training/keywords/read-tagged.js';
import { TagCounter } from '../../src/training/keywords/tag-counter.js';

const columns = featureNames.length;
const parts = 10;
const epochs = 4;
const rate = 0.05;
const ridge = 1e-5;

/** Logistic regression over the ranker's features, standardized, by averaged gradient descent (Adagrad). */
export function learnLogistic(
  seen: readonly TaggedArticle[],
  language: Language,
  top: number,
): (article: TaggedArticle) => readonly string[] {
  const all = new TagCounter();
  const partial = Array.from({ length: parts }, () => new TagCounter());
  seen.forEach(({ article, tags }, i) => {
    all.add(article, tags);
    partial[i % parts]?.add(article, tags);
  });
  const examples = seen.map(({ article, tags, weight }, i) => ({
    rows: describe({ article, language, priors: all.priors(partial[i % parts]) }),
    labels: article.contenders.map(({ key }) => tags.has(key)),
    weight,
  }));
  const scale = standardize(examples.map(({ rows }) => rows));
  const weights = new Float64Array(columns + 1);
  const squares = new Float64Array(columns + 1).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, labels, weight } of examples) {
      if (!labels.includes(true)) continue;
      scale(rows, epoch === 0);
      labels.forEach((label, i) => {
        const at = i * columns;
        const error = (probability(rows, at, weights) - (label ? 1 : 0)) * weight;
        for (let c = 0; c <= columns; c++) {
          const value = c === columns ? 1 : (rows[at + c] ?? 0);
          const gradient = error * value + ridge * (weights[c] ?? 0);
          squares[c] = (squares[c] ?? 0) + gradient * gradient;
          weights[c] = (weights[c] ?? 0) - (rate * gradient) / Math.sqrt(squares[c] ?? 1);
        }
      });
    }
  }
  const priors = all.priors();
  return ({ article }) => {
    const rows = describe({ article, language, priors });
    scale(rows, true);
    const ranked = article.contenders
      .map((candidate, i) => ({ candidate, score: probability(rows, i * columns, weights) }))
      .sort((a, b) => b.score - a.score);
    return collapseNested(ranked, article.words, top).map(
      ({ candidate }) => surfaceOf(candidate, article, null).text,
    );
  };
}

function probability(rows: Float32Array, at: number, weights: Float64Array): number {
  let sum = weights[columns] ?? 0;
  for (let c = 0; c < columns; c++) sum += (weights[c] ?? 0) * (rows[at + c] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A function that brings each column to mean 0 and deviation 1, in place, where it is asked to. */
function standardize(
  matrices: readonly Float32Array[],
): (rows: Float32Array, now: boolean) => void {
  const sums = new Float64Array(columns);
  const squares = new Float64Array(columns);
  let count = 0;
  for (const rows of matrices) {
    rows.forEach((value, cell) => {
      const column = cell % columns;
      sums[column] = (sums[column] ?? 0) + value;
      squares[column] = (squares[column] ?? 0) + value * value;
    });
    count += rows.length / columns;
  }
  const means = sums.map((sum) => sum / count);
  const deviations = squares.map((sum, c) => Math.sqrt(sum / count - (means[c] ?? 0) ** 2) || 1);
  return (rows, now) => {
    if (!now) return;
    rows.forEach((value, cell) => {
      const column = cell % columns;
      rows[cell] = (value - (means[column] ?? 0)) / (deviations[column] ?? 1);
    });
  };
}
