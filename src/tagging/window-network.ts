import { section, type Model } from '../model/model-file.js';
import { WordTable } from '../model/word-table.js';
import { windowSize } from './window.js';

/**
 * A network that scores the labels of a token from the vectors of the words around it: what every word
 * adds to the hidden units from each place of the window, rectified, then a row of weights a label.
 *
 * A word's vector is the sum of the learnt vectors of its features, and a vector that was made of much
 * text beforehand. What a word adds is the same wherever it stands, so it is made once and kept.
 */
export class WindowNetwork {
  /** The number of hidden units. */
  readonly units: number;
  private readonly embedding: number;
  private readonly vector: number;
  private readonly features: WordTable;
  private readonly featureRows: Uint16Array;
  private readonly embeddings: Int8Array;
  private readonly vectors: Int8Array;
  private readonly hidden: Float32Array;
  private readonly hiddenBias: Float32Array;
  private readonly contextTable: WordTable;
  private readonly contextRows: Uint16Array;
  private readonly contexts: Int8Array;
  private readonly contextScale: number;
  /** For each four labels the weights of every hidden unit for them. */
  private readonly output: Float32Array;
  private readonly outputBias: Float32Array;
  /** The vector of the word that is being read, see {@link contribution}. */
  private readonly input: Float32Array;
  /** The hidden units of a token that do not rest: where their weights begin in a block, and how active. */
  private readonly activeAt: Int32Array;
  private readonly active: Float32Array;
  /** What stands outside a sentence. */
  private readonly nothing: Float32Array;
  private readonly scales: { readonly embedding: number; readonly vector: number };

  /** @throws FarsiNewsError BAD_MODEL where a section is missing */
  constructor(model: Model) {
    const facts = model.facts.network as WindowNetworkFacts;
    this.features = new WordTable(section(model, 'features', Uint32Array));
    this.featureRows = section(model, 'featureRows', Uint16Array);
    this.embeddings = section(model, 'embeddings', Int8Array);
    this.vectors = section(model, 'vectors', Int8Array);
    this.hidden = section(model, 'hidden', Float32Array);
    this.hiddenBias = section(model, 'hiddenBias', Float32Array);
    this.contextTable = new WordTable(section(model, 'contextFeatures', Uint32Array));
    this.contextRows = section(model, 'contextRows', Uint16Array);
    this.contexts = section(model, 'contexts', Int8Array);
    this.output = section(model, 'output', Float32Array);
    this.outputBias = section(model, 'outputBias', Float32Array);
    this.units = this.hiddenBias.length;
    this.activeAt = new Int32Array(this.units);
    this.active = new Float32Array(this.units);
    this.nothing = new Float32Array(windowSize * this.units);
    this.embedding = facts.embedding;
    this.vector = facts.vector;
    this.contextScale = facts.contextScale;
    this.scales = { embedding: facts.embeddingScale, vector: facts.vectorScale };
    this.input = new Float32Array(this.embedding + this.vector);
  }

  /** Begin to read a word: its vector made beforehand, by row; −1 for a word without. */
  begin(row: number): void {
    this.input.fill(0);
    if (row < 0) return;
    const at = row * this.vector;
    for (let d = 0; d < this.vector; d++) {
      this.input[this.embedding + d] = (this.vectors[at + d] as number) * this.scales.vector;
    }
  }

  /** Add a feature, given by its hash, to the word that is being read. */
  addFeature(feature: number): void {
    const slot = this.features.findHash(feature);
    if (slot < 0) return;
    const at = (this.featureRows[slot] as number) * this.embedding;
    const { input, embeddings } = this;
    const scale = this.scales.embedding;
    for (let d = 0; d < this.embedding; d++) {
      input[d] = (input[d] as number) + (embeddings[at + d] as number) * scale;
    }
  }

  /** What the word that was read adds to the hidden units, a row for each place of the window. */
  contribution(): Float32Array {
    const { units } = this;
    const rows = windowSize * units;
    const sums = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const unit = Math.floor(row / windowSize);
      sums[(row - unit * windowSize) * units + unit] = this.product(row);
    }
    return sums;
  }

  /** The product of a row of the hidden layer and the word that was read. */
  private product(row: number): number {
    const { input, hidden } = this;
    const width = input.length;
    const at = row * width;
    // Four sums that a processor can make at once; one sum would wait for each addition.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let i = 0;
    for (; i + 3 < width; i += 4) {
      a += (hidden[at + i] as number) * (input[i] as number);
      b += (hidden[at + i + 1] as number) * (input[i + 1] as number);
      c += (hidden[at + i + 2] as number) * (input[i + 2] as number);
      d += (hidden[at + i + 3] as number) * (input[i + 3] as number);
    }
    for (; i < width; i++) a += (hidden[at + i] as number) * (input[i] as number);
    return a + b + c + d;
  }

  /** Add what a feature of several words adds to the hidden units that begin at `row`. */
  addContext(feature: number, hidden: Float32Array, row: number): void {
    const slot = this.contextTable.findHash(feature);
    if (slot < 0) return;
    const { units, contexts, contextScale } = this;
    const at = (this.contextRows[slot] as number) * units;
    for (let unit = 0; unit < units; unit++) {
      hidden[row + unit] =
        (hidden[row + unit] as number) + (contexts[at + unit] as number) * contextScale;
    }
  }

  /**
   * Add the scores of all labels of token `t` to those that begin at `at`.
   *
   * @param contributions of the words of the sentence
   * @param contexts what its features of several words add to the hidden units, from `row` on
   */
  addScores(
    contributions: readonly Float32Array[],
    t: number,
    contexts: Float32Array,
    row: number,
    scores: Float32Array,
    at: number,
  ): void {
    const { units, output, activeAt, active } = this;
    const count = this.activate(contributions, t, contexts, row);
    const labels = this.outputBias.length;
    // Four labels at a time, so that each unit is read a quarter as often.
    for (let label = 0; label < labels; label += 4) {
      const block = label * units;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < count; k++) {
        const value = active[k] as number;
        const weight = block + (activeAt[k] as number);
        a += value * (output[weight] as number);
        b += value * (output[weight + 1] as number);
        c += value * (output[weight + 2] as number);
        d += value * (output[weight + 3] as number);
      }
      this.addTo(scores, at, label, a);
      this.addTo(scores, at, label + 1, b);
      this.addTo(scores, at, label + 2, c);
      this.addTo(scores, at, label + 3, d);
    }
  }

  /** Sum up and rectify the hidden units of a token; most of them rest. Returns how many do not. */
  private activate(
    contributions: readonly Float32Array[],
    t: number,
    contexts: Float32Array,
    row: number,
  ): number {
    const { units, hiddenBias, nothing, activeAt, active } = this;
    const a = contributions[t - 2] ?? nothing;
    const b = contributions[t - 1] ?? nothing;
    const c = contributions[t] ?? nothing;
    const d = contributions[t + 1] ?? nothing;
    const e = contributions[t + 2] ?? nothing;
    let count = 0;
    for (let unit = 0; unit < units; unit++) {
      const words =
        (a[unit] as number) +
        (b[unit + units] as number) +
        (c[unit + 2 * units] as number) +
        (d[unit + 3 * units] as number) +
        (e[unit + 4 * units] as number);
      const sum = (contexts[row + unit] as number) + (hiddenBias[unit] as number) + words;
      if (sum <= 0) continue;
      activeAt[count] = unit * 4;
      active[count] = sum;
      count += 1;
    }
    return count;
  }

  private addTo(scores: Float32Array, at: number, label: number, sum: number): void {
    if (label >= this.outputBias.length) return;
    scores[at + label] = (scores[at + label] as number) + (this.outputBias[label] as number) + sum;
  }
}

/** What a model says of its network. */
export interface WindowNetworkFacts {
  /** Numbers of a learnt vector and of one made beforehand. */
  readonly embedding: number;
  readonly vector: number;
  /** What a stored 1 stands for. */
  readonly embeddingScale: number;
  readonly vectorScale: number;
  readonly contextScale: number;
}
