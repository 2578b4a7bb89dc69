/** In place of a feature: the node is a leaf. */
const leafMark: u32 = 255;

/**
 * Add what every tree says of every row to its sum; see src/keywords/boosted-trees.ts. Four rows go
 * down a tree side by side, none waiting for what the others read.
 *
 * @param nodes eight bytes a node: its feature with its left child above it, and its threshold
 * @param roots the first nodes of the trees, `treeCount` of them
 * @param rows row after row, `columns` features each; behind them may be read, as far as whole fours
 *   and 255 features go
 * @param sums a sum for each of `count` rows
 */
export function scoreTrees(
  nodes: usize,
  roots: usize,
  treeCount: i32,
  rows: usize,
  columns: i32,
  count: i32,
  sums: usize,
): void {
  const step = (<usize>columns) << 2;
  for (let tree = 0; tree < treeCount; tree++) {
    const root = nodes + ((<usize>load<u32>(roots + ((<usize>tree) << 2))) << 3);
    let row = rows;
    for (let i = 0; i < count; i += 4, row += step << 2) {
      let a = root;
      let b = root;
      let c = root;
      let d = root;
      let features: u32 = 0;
      while (features != leafMark) {
        const bitsA = load<u32>(a);
        const bitsB = load<u32>(b);
        const bitsC = load<u32>(c);
        const bitsD = load<u32>(d);
        features = bitsA & bitsB & bitsC & bitsD & 0xff; // all are leaves, or it is another number
        a = below(a, bitsA, nodes, row);
        b = below(b, bitsB, nodes, row + step);
        c = below(c, bitsC, nodes, row + step * 2);
        d = below(d, bitsD, nodes, row + step * 3);
      }
      const sum = sums + ((<usize>i) << 3);
      add(sum, a);
      if (i + 1 < count) add(sum + 8, b);
      if (i + 2 < count) add(sum + 16, c);
      if (i + 3 < count) add(sum + 24, d);
    }
  }
}

/** The child of a node that a row goes to; a leaf itself. */
function below(node: usize, bits: u32, nodes: usize, row: usize): usize {
  const feature = bits & 0xff;
  const above = load<f32>(row + ((<usize>feature) << 2)) > load<f32>(node, 4);
  const child = nodes + ((<usize>(bits >>> 9)) << 3) + ((<usize>above) << 3);
  return select(node, child, feature == leafMark);
}

function add(sum: usize, leaf: usize): void {
  store<f64>(sum, load<f64>(sum) + <f64>load<f32>(leaf, 4));
}
