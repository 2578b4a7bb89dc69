import { section, type Model } from '../model/model-file.js';

/** In place of the number of a feature's weights: it has one in every column. */
export const everyColumn = 255;

/**
 * Sparse weights of hashed features: for each feature the columns it has a weight for. Several
 * taggers may share the features, each with columns of its own.
 *
 * The features lie in buckets by the first bits of their hashes, and are known in them by the last 16
 * bits: two bytes a feature, where a hash table takes eight. A stranger passes for a feature about
 * once in ten thousand look-ups; its few weights are lost among those of the others.
 *
 * All of a bucket lies together, so that a feature costs one or two lines of the processor's cache: of
 * each feature the two bytes, how many weights it has, and so many columns and weights by turns, or
 * {@link everyColumn} and a weight for each.
 */
export class LinearModel {
  /** The number of columns. */
  readonly width: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** How far a hash is shifted to give its bucket. */
  private readonly shift: number;
  /** Where each bucket begins. */
  private readonly buckets: Uint32Array;
  private readonly features: Uint8Array;

  /** @throws FarsiNewsError BAD_MODEL where a section is missing */
  constructor(model: Model) {
    this.buckets = section(model, 'buckets', Uint32Array);
    this.features = section(model, 'linearFeatures', Uint8Array);
    this.scale = model.facts.scale as number;
    this.width = model.facts.width as number;
    this.shift = 32 - Math.log2(this.buckets.length - 1);
  }

  /** Add the weights of a feature, given by its hash, to the sums that begin at `at`; see `scale`. */
  add(feature: number, sums: Int32Array, at: number): void {
    const { buckets, features, width } = this;
    const bucket = feature >>> this.shift;
    const end = buckets[bucket + 1] as number;
    let next = buckets[bucket] as number;
    while (next < end) {
      const print = (features[next] as number) | ((features[next + 1] as number) << 8);
      const count = features[next + 2] as number;
      const first = next + 3;
      next = first + (count === everyColumn ? width : 2 * count);
      if (print !== (feature & 0xffff)) continue;
      if (count === everyColumn) {
        for (let column = 0; column < width; column++)
          this.addOne(sums, at + column, first + column);
      } else {
        for (let i = first; i < next; i += 2)
          this.addOne(sums, at + (features[i] as number), i + 1);
      }
      return;
    }
  }

  private addOne(sums: Int32Array, at: number, weight: number): void {
    sums[at] = (sums[at] as number) + (((this.features[weight] as number) << 24) >> 24);
  }
}
