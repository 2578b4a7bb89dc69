import type { Model } from '../model/model-file.js';
import { hashFeature } from './hash-feature.js';
import { LinearModel } from './linear-model.js';
import type { Chain, ScoredWord, SentenceScorer, WordRoles } from './sentence-scorer.js';
import { viterbi } from './viterbi.js';
import { WindowNetwork } from './window-network.js';

/** What is kept of a word form. */
interface KeptWord {
  /** The sums of the weights of its features, a row a role; the bag's row is the last. */
  readonly sums: Float32Array;
  /** What it adds to the hidden units of the network, a row for each place of the window. */
  readonly contribution: Float32Array;
}

/** Scores sentences in plain JavaScript: where there is no WebAssembly, and for tests to compare with. */
export class PlainScorer implements SentenceScorer {
  private readonly linear: LinearModel;
  private readonly network: WindowNetwork;
  private words: KeptWord[] = [];
  private sentence: KeptWord[] = [];
  private scores = new Float32Array(0);
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
    const sums = new Float32Array(linear.width * roles.length);
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
    this.scores = new Float32Array(words.length * this.linear.width);
    this.hidden = new Float32Array(words.length * this.network.units);
  }

  addContext(token: number, template: number, value: number, isNetworks: boolean): void {
    const { linear, network } = this;
    const feature = hashFeature(template, value);
    linear.add(feature, this.scores, token * linear.width);
    if (isNetworks) network.addContext(feature, this.hidden, token * network.units);
  }

  finish(): Float32Array {
    const { sentence, scores, network, hidden } = this;
    const { width } = this.linear;
    const { bagReach, offsets } = this.roles;
    const bagRole = offsets.length;
    const contributions = sentence.map(({ contribution }) => contribution);
    const bag = new Float32Array(width);
    for (let t = -bagReach; t < sentence.length; t++) {
      this.addRole(t + bagReach, bagRole, 1, bag, 0);
      if (t < 0) continue;
      this.addRole(t - bagReach - 1, bagRole, -1, bag, 0);
      const row = t * width;
      for (let i = 0; i < width; i++) {
        scores[row + i] = (scores[row + i] as number) + (bag[i] as number);
      }
      this.addRole(t, bagRole, -1, scores, row); // the token itself is not in its bag
      offsets.forEach((offset, role) => this.addRole(t + offset, role, 1, scores, row));
      network.addScores(contributions, t, hidden, t * network.units, scores, row);
    }
    return scores;
  }

  /** Add what a word of the sentence says in a role, or take it away, to the scores at `at`. */
  private addRole(
    word: number,
    role: number,
    sign: number,
    scores: Float32Array,
    at: number,
  ): void {
    const sums = this.sentence[word]?.sums;
    if (sums === undefined) return;
    const { width } = this.linear;
    for (let i = 0; i < width; i++) {
      scores[at + i] = (scores[at + i] as number) + sign * (sums[role * width + i] as number);
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
