import { section, type Model } from '../model/model-file.js';
import { TreeKernel } from './tree-kernel.js';

/** In place of a feature: the node is a leaf. */
export const leafMark = 255;

/**
 * A sum of decision trees. Of a node with a feature the left child is taken where the feature is not
 * above the threshold; the right child lies behind the left one. Of a leaf the threshold is its value.
 */
export class BoostedTrees {
  private readonly roots: Uint32Array;
  private readonly mean: Float32Array;
  /** Two numbers a node: its feature with its left child above it, in bits, and its threshold. */
  private readonly nodes: Int32Array;
  private readonly thresholds: Float32Array;
  private readonly kernel: TreeKernel | null;
  /** What a row scores before a tree has looked at it. */
  readonly base: number;

  constructor(model: Model) {
    this.roots = section(model, 'treeRoots', Uint32Array);
    this.mean = section(model, 'treeMean', Float32Array);
    const feature = section(model, 'treeFeature', Uint8Array);
    const threshold = section(model, 'treeThreshold', Float32Array);
    const left = section(model, 'treeLeft', Uint32Array);
    // Side by side, so that a node is one line of the cache.
    this.nodes = new Int32Array(feature.length * 2);
    this.thresholds = new Float32Array(this.nodes.buffer);
    feature.forEach((column, node) => {
      this.nodes[2 * node] = ((left[node] ?? 0) << 9) | column;
      this.thresholds[2 * node + 1] = threshold[node] ?? 0;
    });
    this.base = Number(model.facts.base);
    this.kernel = TreeKernel.start(this.nodes, this.roots);
  }

  /**
   * The log-odds of each row of features.
   *
   * @param rows row after row, `columns` features each
   */
  score(rows: Float32Array, columns: number): Float64Array {
    const sums = new Float64Array(rows.length / columns).fill(this.base);
    if (this.kernel === null) this.addTrees(rows, columns, sums);
    else this.kernel.score(rows, columns, sums);
    return sums;
  }

  /** What the kernel does. All rows go through one tree after the other: its nodes stay in the cache. */
  private addTrees(rows: Float32Array, columns: number, sums: Float64Array): void {
    const { nodes, thresholds } = this;
    for (const root of this.roots) {
      for (let i = 0, at = 0; i < sums.length; i++, at += columns) {
        let node = root << 1;
        let bits = nodes[node] as number; // the nodes were counted when the model was written
        while ((bits & 0xff) !== leafMark) {
          const above = (rows[at + (bits & 0xff)] as number) > (thresholds[node + 1] as number);
          node = (bits >>> 8) + (above ? 2 : 0);
          bits = nodes[node] as number;
        }
        sums[i] = (sums[i] as number) + (thresholds[node + 1] as number);
      }
    }
  }

  /**
   * What each feature added to the log-odds of a row: along the path through a tree, the change from
   * a node's mean to its child's is put down to the feature that was asked (Saabas 2014,
   * «Interpreting random forests»). {@link BoostedTrees.ground} and the contributions sum up to the
   * score.
   *
   * @param at where the row begins in `rows`
   */
  contributions(rows: Float32Array, at: number, columns: number): Float64Array {
    const { nodes, thresholds, mean } = this;
    const sums = new Float64Array(columns);
    for (const root of this.roots) {
      let node = root << 1;
      let bits = nodes[node] as number;
      while ((bits & 0xff) !== leafMark) {
        const column = bits & 0xff;
        const above = (rows[at + column] as number) > (thresholds[node + 1] as number);
        const child = (bits >>> 8) + (above ? 2 : 0);
        const change = (mean[child >> 1] as number) - (mean[node >> 1] as number);
        sums[column] = (sums[column] as number) + change;
        node = child;
        bits = nodes[node] as number;
      }
    }
    return sums;
  }

  /** The score of a candidate of which nothing is known: the base and the means of all trees. */
  get ground(): number {
    let sum = this.base;
    for (const root of this.roots) sum += this.mean[root] as number;
    return sum;
  }
}
