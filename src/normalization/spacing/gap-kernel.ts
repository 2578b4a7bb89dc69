import { memoryOf, type KernelMemory } from '../../kernel/kernel-memory.js';
import { letterWindows, rowWindows } from './gap-features.js';
import { factCount } from './gap-facts.js';

/** Where the sizes of the windows lie on the desk of a kernel, behind the facts of a gap and their hashes. */
const windowsAt = 512;

/** Sums up the weights of gaps by the kernel of assembly/; {@link GapScorer} tells what it does. */
export class GapKernel {
  /** The facts of a gap, and behind them the answer. */
  readonly values: Int32Array;

  private constructor(
    private readonly place: KernelMemory,
    private readonly weights: number,
    private readonly shift: number,
  ) {
    const { memory, desk } = place;
    this.values = new Int32Array(memory.buffer, desk, factCount);
    const sizes = [letterWindows, rowWindows].flatMap((list) => [list.length, ...list]);
    new Uint8Array(memory.buffer, desk + windowsAt, sizes.length).set(sizes);
  }

  /**
   * @param bits the table of weights has `2 ** bits` rows
   * @returns null where the weights do not lie in the memory of a kernel
   */
  static start(weights: Int8Array | Float32Array, bits: number): GapKernel | null {
    const place = memoryOf(weights.buffer);
    if (place === undefined || weights instanceof Float32Array) return null;
    return new GapKernel(place, weights.byteOffset, 32 - bits);
  }

  /** Sum up the weights of the gap whose facts stand in {@link values}. */
  sum(): void {
    const { kernel, desk } = this.place;
    kernel.scoreGap(desk, desk + windowsAt, this.weights, this.shift);
  }
}
