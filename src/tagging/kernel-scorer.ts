import type { FeatureSpan, ScoredWord, SentenceScorer } from './sentence-scorer.js';
import { mostFeatures, type StartedKernel } from './start-tagging-kernel.js';

/** Marks a feature that the network sees, too, beside the number of its token. */
const networkBit = -(2 ** 31);

/** Scores sentences by the kernel of assembly/; {@link PlainScorer} tells what it does. */
export class KernelScorer implements SentenceScorer {
  readonly width: number;
  /** Where the records of words begin, one behind the other. */
  private readonly records: number;
  private readonly integers: Int32Array;
  private readonly floats: Float32Array;
  private kept = 0;
  private length = 0;
  /** How many features of several words are to be handed over. */
  private waiting = 0;

  constructor(private readonly started: StartedKernel) {
    this.width = started.width;
    this.records = started.arena.end;
    this.integers = new Int32Array(started.buffer);
    this.floats = new Float32Array(started.buffer);
  }

  get size(): number {
    return this.kept;
  }

  retain(words: readonly number[]): void {
    const { arena, recordSize } = this.started;
    const { records } = this;
    words.forEach((word, i) => {
      arena.move(records + word * recordSize, records + i * recordSize, recordSize);
    });
    arena.release(records + words.length * recordSize);
    this.kept = words.length;
  }

  keep({ features, roles, vector }: ScoredWord): number {
    const { kernel, arena, recordSize, features: at, spans } = this.started;
    const record = arena.take(recordSize);
    this.integers.set(features, at / 4);
    for (let role = 0; role < roles.length; role++) {
      const { base, start, end } = roles[role] as FeatureSpan;
      this.integers[spans / 4 + role * 3] = base;
      this.integers[spans / 4 + role * 3 + 1] = start;
      this.integers[spans / 4 + role * 3 + 2] = end;
    }
    kernel.keep(record, at, features.length, spans, vector);
    return this.kept++;
  }

  begin(words: readonly number[]): void {
    const { kernel, recordSize, sentence } = this.started;
    for (let t = 0; t < words.length; t++) {
      this.integers[sentence / 4 + t] = this.records + (words[t] as number) * recordSize;
    }
    this.length = words.length;
    kernel.begin(words.length);
  }

  addContext(token: number, template: number, value: number, isNetworks: boolean): void {
    const at = this.started.contexts / 4 + this.waiting * 3;
    this.integers[at] = isNetworks ? token | networkBit : token;
    this.integers[at + 1] = template;
    this.integers[at + 2] = value;
    this.waiting += 1;
    if (this.waiting === mostFeatures) this.handOver();
  }

  private handOver(): void {
    this.started.kernel.addContexts(this.started.contexts, this.waiting);
    this.waiting = 0;
  }

  finish(): Float32Array {
    this.handOver();
    this.started.kernel.finish(this.length);
    const at = this.started.scores / 4;
    return this.floats.slice(at, at + this.length * this.width);
  }

  bestPath(scores: Float32Array, length: number, chain: number): Uint8Array {
    const { kernel, chains, back, path, buffer } = this.started;
    this.floats.set(scores, this.started.scores / 4);
    kernel.decode(length, chains[chain] as number, back, path);
    return new Uint8Array(buffer, path, length).slice();
  }
}
