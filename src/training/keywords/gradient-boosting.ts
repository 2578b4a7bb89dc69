import { createRandom } from '../create-random.js';

/** A row-major matrix of features with a label, a weight and a document for each row. */
export interface Examples {
  readonly columns: number;
  readonly values: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastHessian: number;
  /** L2 on leaf values. */
  readonly ridge: number;
  /** Share of the columns that each tree sees. */
  readonly columnShare: number;
  readonly seed: number;
}

/** A tree as parallel arrays; a leaf has feature −1 and its value as threshold. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  /** Sum of second derivatives of a leaf's rows: how much was learnt there. */
  readonly cover: number[];
}

export interface Boosted {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const bins = 64;

interface Leaf {
  readonly node: number;
  readonly rows: Uint32Array;
  readonly histogram: Float64Array;
  gain: number;
  feature: number;
  bin: number;
}

/**
 * Gradient boosting of regression trees for logistic loss, with histograms of 64 bins and leaf-wise
 * growth (Friedman 2001; Ke et al. 2017, LightGBM).
 */
export function boost(examples: Examples, options: BoostingOptions): Boosted {
  const { columns, labels, weights } = examples;
  const rows = labels.length;
  const edges = Array.from({ length: columns }, (_, c) => quantiles(examples, c));
  const binned = binRows(examples, edges);
  const random = createRandom(options.seed);

  let positive = 0;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    positive += (weights[i] as number) * (labels[i] as number);
    total += weights[i] as number;
  }
  const base = Math.log(positive / (total - positive));
  const scores = new Float64Array(rows).fill(base);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const trees: Tree[] = [];

  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      gradient[i] = (weights[i] as number) * (p - (labels[i] as number));
      hessian[i] = (weights[i] as number) * Math.max(p * (1 - p), 1e-6);
    }
    const active: number[] = [];
    for (let c = 0; c < columns; c++) if (random() < options.columnShare) active.push(c);
    trees.push(grow(binned, edges, gradient, hessian, scores, active, columns, options));
  }
  return { base, trees };
}

function grow(
  binned: Uint8Array,
  edges: readonly Float32Array[],
  gradient: Float64Array,
  hessian: Float64Array,
  scores: Float64Array,
  active: readonly number[],
  columns: number,
  options: BoostingOptions,
): Tree {
  const tree: Tree = { feature: [-1], threshold: [0], left: [0], right: [0], cover: [0] };
  const histogramOf = (rows: Uint32Array): Float64Array => {
    const histogram = new Float64Array(columns * bins * 2);
    for (const row of rows) {
      const g = gradient[row] as number;
      const h = hessian[row] as number;
      for (const c of active) {
        const cell = (c * bins + (binned[row * columns + c] as number)) * 2;
        histogram[cell] = (histogram[cell] as number) + g;
        histogram[cell + 1] = (histogram[cell + 1] as number) + h;
      }
    }
    return histogram;
  };
  const all = new Uint32Array(scores.length);
  for (let i = 0; i < all.length; i++) all[i] = i;
  const leaves: Leaf[] = [bestSplit(0, all, histogramOf(all), active, options)];

  while (leaves.length < options.leaves) {
    let best = leaves[0] as Leaf;
    for (const leaf of leaves) if (leaf.gain > best.gain) best = leaf;
    if (best.gain <= 0) break;
    leaves.splice(leaves.indexOf(best), 1);
    const { node, rows, feature, bin, histogram } = best;
    let count = 0;
    for (const row of rows) if ((binned[row * columns + feature] as number) <= bin) count++;
    const lower = new Uint32Array(count);
    const upper = new Uint32Array(rows.length - count);
    let i = 0;
    let j = 0;
    for (const row of rows) {
      if ((binned[row * columns + feature] as number) <= bin) lower[i++] = row;
      else upper[j++] = row;
    }
    const left = tree.feature.length;
    const right = left + 1;
    tree.feature[node] = feature;
    tree.threshold[node] = (edges[feature] as Float32Array)[bin] as number;
    tree.left[node] = left;
    tree.right[node] = right;
    for (const child of [left, right]) {
      tree.feature[child] = -1;
      tree.threshold[child] = 0;
      tree.left[child] = 0;
      tree.right[child] = 0;
      tree.cover[child] = 0;
    }
    const lowerIsSmall = lower.length < upper.length;
    const small = histogramOf(lowerIsSmall ? lower : upper);
    const large = histogram.map((value, k) => value - (small[k] as number));
    leaves.push(bestSplit(left, lower, lowerIsSmall ? small : large, active, options));
    leaves.push(bestSplit(right, upper, lowerIsSmall ? large : small, active, options));
  }
  for (const { node, rows } of leaves) {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += gradient[row] as number;
      h += hessian[row] as number;
    }
    const value = (-options.rate * g) / (h + options.ridge);
    tree.threshold[node] = value;
    tree.cover[node] = h;
    for (const row of rows) scores[row] = (scores[row] as number) + value;
  }
  return tree;
}

function bestSplit(
  node: number,
  rows: Uint32Array,
  histogram: Float64Array,
  active: readonly number[],
  options: BoostingOptions,
): Leaf {
  const leaf: Leaf = { node, rows, histogram, gain: 0, feature: -1, bin: 0 };
  const { ridge, leastHessian } = options;
  for (const c of active) {
    const from = c * bins * 2;
    let g = 0;
    let h = 0;
    for (let b = 0; b < bins; b++) {
      g += histogram[from + b * 2] as number;
      h += histogram[from + b * 2 + 1] as number;
    }
    const whole = (g * g) / (h + ridge);
    let lowG = 0;
    let lowH = 0;
    for (let b = 0; b < bins - 1; b++) {
      lowG += histogram[from + b * 2] as number;
      lowH += histogram[from + b * 2 + 1] as number;
      if (lowH < leastHessian) continue;
      const highG = g - lowG;
      const highH = h - lowH;
      if (highH < leastHessian) break;
      const gain = (lowG * lowG) / (lowH + ridge) + (highG * highG) / (highH + ridge) - whole;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = c;
        leaf.bin = b;
      }
    }
  }
  return leaf;
}

/** Upper edges of the bins of a column, by quantiles of a sample. */
function quantiles({ values, columns, labels }: Examples, column: number): Float32Array {
  const step = Math.max(1, Math.floor(labels.length / 50000));
  const sample: number[] = [];
  for (let i = 0; i < labels.length; i += step) sample.push(values[i * columns + column] as number);
  const sorted = Float32Array.from(sample).sort();
  const edges: number[] = [];
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins) {
    for (let i = 0; i + 1 < distinct.length; i++) {
      edges.push(((distinct[i] as number) + (distinct[i + 1] as number)) / 2);
    }
  } else {
    for (let b = 1; b < bins; b++) {
      const edge = sorted[Math.floor((b * sorted.length) / bins)] as number;
      if (edges.length === 0 || edge > (edges[edges.length - 1] as number)) edges.push(edge);
    }
  }
  return Float32Array.from(edges);
}

/** The bin of each value: the first whose upper edge is not below it. */
function binRows(
  { values, columns, labels }: Examples,
  edges: readonly Float32Array[],
): Uint8Array {
  const binned = new Uint8Array(values.length);
  for (let c = 0; c < columns; c++) {
    const column = edges[c] as Float32Array;
    for (let i = 0; i < labels.length; i++) {
      const value = values[i * columns + c] as number;
      let low = 0;
      let high = column.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((column[middle] as number) < value) low = middle + 1;
        else high = middle;
      }
      binned[i * columns + c] = low;
    }
  }
  return binned;
}
