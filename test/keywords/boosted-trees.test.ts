import { describe, expect, it } from '@jest/globals';
import { BoostedTrees, leafMark } from '../../src/keywords/boosted-trees.js';
import { createRandom } from '../../src/training/create-random.js';

const random = createRandom(5);
const columns = 7;

/** A tree as it is easiest to read. */
type Tree = number | { feature: number; threshold: number; left: Tree; right: Tree };

function randomTree(depth: number): Tree {
  if (depth === 0 || random() < 0.2) return Math.fround(random() - 0.5);
  return {
    feature: Math.floor(random() * columns),
    threshold: Math.fround(random()),
    left: randomTree(depth - 1),
    right: randomTree(depth - 1),
  };
}

/** The trees as a model has them, and what it takes a row to score without any. */
function modelOf(trees: readonly Tree[], base: number) {
  const [roots, feature, threshold, left] = [[], [], [], []] as [
    number[],
    number[],
    number[],
    number[],
  ];
  const put = (node: number, tree: Tree): void => {
    if (typeof tree === 'number') {
      [feature[node], threshold[node], left[node]] = [leafMark, tree, 0];
      return;
    }
    [feature[node], threshold[node]] = [tree.feature, tree.threshold];
    const child = feature.length;
    left[node] = child;
    feature.push(0, 0); // room for both
    put(child, tree.left);
    put(child + 1, tree.right);
  };
  for (const tree of trees) {
    roots.push(feature.length);
    feature.push(0);
    put(feature.length - 1, tree);
  }
  const sections = new Map<string, Uint8Array | Uint32Array | Float32Array>([
    ['treeRoots', Uint32Array.from(roots)],
    ['treeFeature', Uint8Array.from(feature)],
    ['treeThreshold', Float32Array.from(threshold)],
    ['treeLeft', Uint32Array.from(left)],
    ['treeMean', new Float32Array(feature.length)],
  ]);
  return { facts: { base }, sections };
}

function valueOf(tree: Tree, row: Float32Array): number {
  if (typeof tree === 'number') return tree;
  const { feature, threshold, left, right } = tree;
  return valueOf((row[feature] ?? NaN) > threshold ? right : left, row);
}

const trees = Array.from({ length: 20 }, () => randomTree(4));
const ranker = new BoostedTrees(modelOf(trees, -1.5));

describe('BoostedTrees', () => {
  it.each([0, 1, 2, 511, 512, 513, 1100])('sum up what every tree says of %i rows', (count) => {
    const rows = Float32Array.from({ length: count * columns }, random);
    const expected = Array.from({ length: count }, (_, i) => {
      const row = rows.subarray(i * columns, (i + 1) * columns);
      return trees.reduce<number>((sum, tree) => sum + valueOf(tree, row), -1.5);
    });
    expect([...ranker.score(rows, columns)]).toEqual(expected);
  });

  it('take the left child where a number is just the threshold', () => {
    const one = new BoostedTrees(modelOf([{ feature: 2, threshold: 0.5, left: -1, right: 1 }], 0));
    expect([...one.score(Float32Array.of(9, 9, 0.5, 9, 9, 9, 9), columns)]).toEqual([-1]);
    expect([...one.score(Float32Array.of(0, 0, 0.75, 0, 0, 0, 0), columns)]).toEqual([1]);
  });
});
