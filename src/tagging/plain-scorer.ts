import type { Model } from '../model/model-file.js';
import { hashFeature } from './hash-feature.js';
import { LinearModel } from './linear-model.js';
import type { Chain, ScoredWord, SentenceScorer, WordRoles } from './sentence-scorer.js';
import { viterbi } from './viterbi.js';
import { WindowNetwork } from './window-network.js';

/** What is kept of a word form. */
interface KeptWord {
  /** The sums of the weights of its features, a row a role; the bag's row is the last. */
  readonly sums: Int32Array;
  /** What it adds to the hidden units of the network, a row for each place of the window. */
  readonly contribution: Float32Array;
}

/** Scores sentences in plain JavaScript: where there is no WebAssembly, and for tests to compare with. */
export class PlainScorer implements SentenceScorer {
  private readonly linear: LinearModel;
  private readonly network: WindowNetwork;
  private words: KeptWord[] = [];
  private sentence: KeptWord[] = [];
  private sums = new Int32Array(0);
  private hidden = new Float32Array(0);

  /** @throws FarsiNewsError BAD_MODEL where a section is missing */
  constructor(
    model: Model,
    private readonly roles: WordRoles,
    private readonly chains: readonly Chain[],
  ) {
    this.linear = new LinearModel(model);
    this.network = new WindowNetwork(model);
  }

  get width(): number {
    return this.linear.width;
  }

  get size(): number {
    return this.words.length;
  }

  retain(words: readonly number[]): void {
    this.words = words.map((word) => this.words[word] as KeptWord);
  }

  keep({ features, roles, vector }: ScoredWord): number {
    const { linear, network } = this;
    const sums = new Int32Array(linear.width * roles.length);
    roles.forEach(({ base, start, end }, role) => {
      for (let i = start; i < end; i += 2) {
        const feature = hashFeature(base + (features[i] as number), features[i + 1] as number);
        linear.add(feature, sums, role * linear.width);
      }
    });
    network.begin(vector);
    for (let i = 0; i < features.length; i += 2) {
      network.addFeature(hashFeature(features[i] as number, features[i + 1] as number));
    }
    return this.words.push({ sums, contribution: network.contribution() }) - 1;
  }

  begin(words: readonly number[]): void {
    this.sentence = words.map((word) => this.words[word] as KeptWord);
    this.sums = new Int32Array(words.length * this.linear.width);
    this.hidden = new Float32Array(words.length * this.network.units);
  }

  addContext(token: number, template: number, value: number, isNetworks: boolean): void {
    const { linear, network } = this;
    const feature = hashFeature(template, value);
    linear.add(feature, this.sums, token * linear.width);
    if (isNetworks) network.addContext(feature, this.hidden, token * network.units);
  }

  finish(): Float32Array {
    const { sentence, sums, network, hidden } = this;
    const { width, scale } = this.linear;
    const { bagReach, offsets } = this.roles;
    const bagRole = offsets.length;
    const contributions = sentence.map(({ contribution }) => contribution);
    const bag = new Int32Array(width);
    for (let t = -bagReach; t < sentence.length; t++) {
      this.addRole(t + bagReach, bagRole, 1, bag, 0);
      if (t < 0) continue;
      this.addRole(t - bagReach - 1, bagRole, -1, bag, 0);
      const row = t * width;
      for (let i = 0; i < width; i++) {
        sums[row + i] = (sums[row + i] as number) + (bag[i] as number);
      }
      this.addRole(t, bagRole, -1, sums, row); // the token itself is not in its bag
      offsets.forEach((offset, role) => this.addRole(t + offset, role, 1, sums, row));
    }
    const scores = Float32Array.from(sums, (sum) => sum * scale);
    for (let t = 0; t < sentence.length; t++) {
      network.addScores(contributions, t, hidden, t * network.units, scores, t * width);
    }
    return scores;
  }

  /** Add what a word of the sentence says in a role, or take it away, to the sums at `at`. */
  private addRole(word: number, role: number, sign: number, sums: Int32Array, at: number): void {
    const own = this.sentence[word]?.sums;
    if (own === undefined) return;
    const { width } = this.linear;
    for (let i = 0; i < width; i++) {
      sums[at + i] = (sums[at + i] as number) + sign * (own[role * width + i] as number);
    }
  }

  bestPath(scores: Float32Array, length: number, chain: number): Uint8Array {
    const { first, labels, transitions, starts } = this.chains[chain] as Chain;
    const { width } = this.linear;
    const own = new Float32Array(length * labels);
    for (let t = 0; t < length; t++) {
      const row = t * width + first;
      own.set(scores.subarray(row, row + labels), t * labels);
    }
    return viterbi(own, length, labels, transitions, starts);
  }
}
