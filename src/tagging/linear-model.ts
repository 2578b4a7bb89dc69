import { section, type Model } from '../model/model-file.js';

/**
 * Sparse weights of hashed features: for each feature the columns it has a weight for. Several
 * taggers may share the features, each with columns of its own.
 *
 * The features lie in buckets by the first bits of their hashes, and are known in them by the last 16
 * bits: four bytes a feature, where a hash table takes twelve. A stranger passes for a feature about
 * once in ten thousand look-ups; its few weights are lost among those of the others.
 */
export class LinearModel {
  /** The number of columns. */
  readonly width: number;
  /** What a weight of 1 stands for. */
  private readonly scale: number;
  /** How far a hash is shifted to give its bucket. */
  private readonly shift: number;
  /** Where the features of each bucket begin, and where their weights do. */
  private readonly buckets: Uint32Array;
  private readonly bucketWeights: Uint32Array;
  /** For each feature, the last bits of its hash and how many weights it has. */
  private readonly prints: Uint16Array;
  private readonly counts: Uint8Array;
  private readonly columns: Uint8Array;
  private readonly weights: Int8Array;

  /** @throws FarsiNewsError BAD_MODEL where a section is missing */
  constructor(model: Model) {
    this.buckets = section(model, 'buckets', Uint32Array);
    this.bucketWeights = section(model, 'bucketWeights', Uint32Array);
    this.prints = section(model, 'prints', Uint16Array);
    this.counts = section(model, 'counts', Uint8Array);
    this.columns = section(model, 'columns', Uint8Array);
    this.weights = section(model, 'weights', Int8Array);
    this.scale = model.facts.scale as number;
    this.width = model.facts.width as number;
    this.shift = 32 - Math.log2(this.buckets.length - 1);
  }

  /** Add the weights of a feature, given by its hash, to the scores that begin at `at`. */
  add(feature: number, scores: Float32Array, at: number): void {
    const bucket = feature >>> this.shift;
    const print = feature & 0xffff;
    const end = this.buckets[bucket + 1] as number;
    let from = this.bucketWeights[bucket] as number;
    for (let i = this.buckets[bucket] as number; i < end; i++) {
      const count = this.counts[i] as number;
      if (this.prints[i] !== print) {
        from += count;
        continue;
      }
      for (let w = from; w < from + count; w++) {
        const column = at + (this.columns[w] as number);
        scores[column] = (scores[column] as number) + (this.weights[w] as number) * this.scale;
      }
      return;
    }
  }
}
