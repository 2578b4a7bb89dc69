import { KernelArena } from '../kernel/kernel-arena.js';
import { makeMemory } from '../kernel/kernel-memory.js';
import type { Kernel } from '../kernel/kernel.js';

/** Rows that are handed over at a time. */
const block = 512;

/** Trees in the memory of a kernel of their own, and room there for some rows and their sums. */
export class TreeKernel {
  private constructor(
    private readonly kernel: Kernel,
    private readonly arena: KernelArena,
    private readonly buffer: ArrayBufferLike,
    private readonly nodes: number,
    private readonly roots: number,
    private readonly treeCount: number,
  ) {}

  /**
   * @param nodes two numbers a node, see {@link BoostedTrees}
   * @returns null where no kernel can run
   */
  static start(nodes: Int32Array, roots: Uint32Array): TreeKernel | null {
    const place = makeMemory(0);
    if (place === null) return null;
    const { kernel, memory, end } = place;
    const arena = new KernelArena(memory, end);
    const at = arena.place(nodes);
    return new TreeKernel(kernel, arena, memory.buffer, at, arena.place(roots), roots.length);
  }

  /** Add the values of all trees to the sum of each row. */
  score(rows: Float32Array, columns: number, sums: Float64Array): void {
    const { kernel, arena, nodes, roots, treeCount } = this;
    const free = arena.end;
    const rowsAt = arena.take(block * columns * 4);
    const sumsAt = arena.take(block * 8);
    for (let first = 0; first < sums.length; first += block) {
      const some = sums.subarray(first, first + block);
      const theirs = rows.subarray(first * columns, (first + block) * columns);
      const room = new Float64Array(this.buffer, sumsAt, some.length);
      new Float32Array(this.buffer, rowsAt, theirs.length).set(theirs);
      room.set(some);
      kernel.scoreTrees(nodes, roots, treeCount, rowsAt, columns, some.length, sumsAt);
      some.set(room);
    }
    arena.release(free);
  }
}
