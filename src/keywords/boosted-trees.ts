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

  /**
   * The log-odds of each row of features. All rows go through one tree after the other: its nodes
   * stay in the cache.
   *
   * @param rows row after row, `columns` features each
   */
  score(rows: Float32Array, columns: number): Float64Array {
    const { feature, threshold, left } = this;
    const sums = new Float64Array(rows.length / columns).fill(this.base);
    for (const root of this.roots) {
      for (let i = 0, at = 0; i < sums.length; i++, at += columns) {
        let node = root;
        let column = feature[node] as number; // the nodes were counted when the model was written
        while (column !== leafMark) {
          const above = (rows[at + column] as number) > (threshold[node] as number);
          node = (left[node] as number) + (above ? 1 : 0);
          column = feature[node] as number;
        }
        sums[i] = (sums[i] as number) + (threshold[node] as number);
      }
    }
    return sums;
  }
}
