/** In place of a feature: the node is a leaf. */
const leafMark: u32 = 255;

/**
 * Add what every tree says of every row to its sum; see src/keywords/boosted-trees.ts.
 *
 * @param nodes eight bytes a node: its feature with its left child above it, and its threshold
 * @param roots the first nodes of the trees, `treeCount` of them
 * @param rows row after row, `columns` features each
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
    for (let i = 0; i < count; i++, row += step) {
      let node = root;
      let bits = load<u32>(node);
      while ((bits & 0xff) != leafMark) {
        const above = load<f32>(row + ((<usize>(bits & 0xff)) << 2)) > load<f32>(node, 4);
        node = nodes + ((<usize>(bits >>> 9)) << 3) + (above ? 8 : 0);
        bits = load<u32>(node);
      }
      const sum = sums + ((<usize>i) << 3);
      store<f64>(sum, load<f64>(sum) + <f64>load<f32>(node, 4));
    }
  }
}
