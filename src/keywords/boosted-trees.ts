import { section, type Model } from '../model/model-file.js';

/** In place of a feature: the node is a leaf. */
export const leafMark = 255;

/**
 * A sum of decision trees, read from three parallel arrays. Of a node with a feature the left child
 * is taken where the feature is not above the threshold; the right child lies behind the left one.
 * Of a leaf the threshold is its value.
 */
export class BoostedTrees {
  private readonly roots: Uint32Array;
  private readonly feature: Uint8Array;
  private readonly threshold: Float32Array;
  private readonly left: Uint32Array;
  private readonly base: number;

  constructor(model: Model) {
    this.roots = section(model, 'treeRoots', Uint32Array);
    this.feature = section(model, 'treeFeature', Uint8Array);
    this.threshold = section(model, 'treeThreshold', Float32Array);
    this.left = section(model, 'treeLeft', Uint32Array);
    this.base = Number(model.facts.base);
  }

  /** The log-odds of the row of features that begins at `at`. */
  score(rows: Float32Array, at: number): number {
    const { feature, threshold, left } = this;
    let sum = this.base;
    for (const root of this.roots) {
      let node = root;
      let column = feature[node] ?? leafMark;
      while (column !== leafMark) {
        const below = (rows[at + column] ?? 0) <= (threshold[node] ?? 0);
        node = (left[node] ?? 0) + (below ? 0 : 1);
        column = feature[node] ?? leafMark;
      }
      sum += threshold[node] ?? 0;
    }
    return sum;
  }
}
