import type { Language } from '../../keywords/article.js';
import { leafMark } from '../../keywords/boosted-trees.js';
import { describe, featureNames } from '../../keywords/features/describe.js';
import type { Model, Section } from '../../model/model-file.js';
import { createRandom } from '../create-random.js';
import { boost, type Examples, type Tree } from './gradient-boosting.js';
import type { TaggedArticle } from './read-tagged.js';
import { TagCounter } from './tag-counter.js';

/** What is learnt from: an article, the keys of its tags and what they count. */
type TaggedReading = Pick<TaggedArticle, 'article' | 'tags' | 'weight'>;

/** The priors of an article are counted over the other parts, or the ranker would learn by heart. */
const parts = 10;

/** Share of the candidates without a tag that is trained on, and weighs the more. */
const negatives = 0.5;

const boosting = {
  trees: 90,
  leaves: 16,
  rate: 0.12,
  leastHessian: 3,
  ridge: 3,
  columnShare: 0.4,
  seed: 3,
};

/** The facts and sections of the ranker and the tag priors, learnt from tagged articles. */
export function trainRanker(readings: readonly TaggedReading[], language: Language): Model {
  const all = new TagCounter();
  const partial = Array.from({ length: parts }, () => new TagCounter());
  readings.forEach(({ article, tags }, i) => {
    all.add(article, tags);
    partial[i % parts]?.add(article, tags);
  });
  const examples = collect(readings, (reading, i) =>
    describe({ article: reading.article, language, priors: all.priors(partial[i % parts]) }),
  );
  const { base, trees } = boost(examples, boosting);
  return {
    facts: { base, features: featureNames },
    sections: new Map([...all.sections(), ...flatten(trees)]),
  };
}

/** The candidates of the articles that have a tag in them: all that are tags, and some that are not. */
function collect(
  readings: readonly TaggedReading[],
  rowsOf: (reading: TaggedReading, index: number) => Float32Array,
): Examples {
  const columns = featureNames.length;
  const random = createRandom(7);
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  readings.forEach((reading, index) => {
    const tagged = reading.article.contenders.map(({ key }) => reading.tags.has(key));
    if (!tagged.includes(true)) return;
    const all = rowsOf(reading, index);
    tagged.forEach((label, i) => {
      if (!label && random() >= negatives) return;
      rows.push(all.slice(i * columns, (i + 1) * columns));
      labels.push(label ? 1 : 0);
      weights.push(label ? reading.weight : reading.weight / negatives);
    });
  });
  const values = new Float32Array(rows.length * columns);
  rows.forEach((row, i) => values.set(row, i * columns));
  return {
    columns,
    values,
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
  };
}

/** The trees as the sections that `BoostedTrees` reads. */
function flatten(trees: readonly Tree[]): Map<string, Section> {
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const mean: number[] = [];
  for (const tree of trees) {
    const root = feature.length;
    roots.push(root);
    mean.push(...meansOf(tree));
    tree.feature.forEach((column, node) => {
      feature.push(column < 0 ? leafMark : column);
      threshold.push(tree.threshold[node] ?? 0);
      left.push(root + (tree.left[node] ?? 0));
    });
  }
  return new Map<string, Section>([
    ['treeRoots', Uint32Array.from(roots)],
    ['treeFeature', Uint8Array.from(feature)],
    ['treeThreshold', Float32Array.from(threshold)],
    ['treeLeft', Uint32Array.from(left)],
    ['treeMean', Float32Array.from(mean)],
  ]);
}

/** What a tree says on the average of the rows that reach a node, by node; children lie behind. */
function meansOf({ feature, threshold, left, right, cover }: Tree): number[] {
  const means = [...threshold];
  const covers = [...cover];
  for (let node = feature.length - 1; node >= 0; node--) {
    if ((feature[node] ?? -1) < 0) continue;
    const [a = 0, b = 0] = [left[node], right[node]];
    const [low = 0, high = 0] = [covers[a], covers[b]];
    covers[node] = low + high;
    means[node] = ((means[a] ?? 0) * low + (means[b] ?? 0) * high) / (low + high);
  }
  return means;
}
