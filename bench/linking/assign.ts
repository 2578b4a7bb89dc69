/**
 * The most that a one-to-one assignment of rows to columns adds up to: the Hungarian method with
 * potentials, O(n²m). Kuhn, The Hungarian Method for the Assignment Problem, 1955.
 *
 * @param gain what each row wins with each column, none below zero
 */
export function assign(gain: readonly (readonly number[])[]): number {
  const rows = gain.length;
  const columns = Math.max(rows, gain[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(gain[row - 1]?.[column - 1] ?? 0);
  // Index 0 of each array is the method's own; rows and columns count from 1.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const from = new Int32Array(columns + 1);
    const isUsed = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isUsed[column] = 1;
      const current = rowOf[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (isUsed[j] === 1) continue;
        const reduced = cost(current, j) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          from[j] = column;
        }
        if ((slack[j] ?? 0) < step) {
          step = slack[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (isUsed[j] === 1) {
          const owner = rowOf[j] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          columnPotential[j] = (columnPotential[j] ?? 0) - step;
        } else slack[j] = (slack[j] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  let total = 0;
  for (let column = 1; column <= columns; column++) {
    if (rowOf[column] !== 0) total -= cost(rowOf[column] ?? 0, column);
  }
  return total;
}
