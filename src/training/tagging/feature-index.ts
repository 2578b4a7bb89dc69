/** Numbers features by their hashes, the seldom ones left out. */
export class FeatureIndex {
  private readonly slots: Uint32Array;
  private readonly counts: Uint32Array;
  private readonly mask: number;

  /** @param bits of the table's size; it must hold all distinct features at most half full */
  constructor(bits: number) {
    this.slots = new Uint32Array(2 ** bits);
    this.counts = new Uint32Array(2 ** bits);
    this.mask = 2 ** bits - 1;
  }

  count(hash: number): void {
    const slot = this.slotOf(hash);
    this.slots[slot] = hash;
    this.counts[slot] = (this.counts[slot] as number) + 1;
  }

  /** Number the features counted at least `least` times; from then on {@link indexOf} works. */
  number(least: number): Uint32Array {
    const hashes: number[] = [];
    for (let slot = 0; slot < this.slots.length; slot++) {
      const isKept = (this.counts[slot] as number) >= least;
      if (isKept) hashes.push(this.slots[slot] as number);
      this.counts[slot] = isKept ? hashes.length : 0;
    }
    return Uint32Array.from(hashes);
  }

  /** The number of a feature, or −1. */
  indexOf(hash: number): number {
    return (this.counts[this.slotOf(hash)] as number) - 1;
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}
