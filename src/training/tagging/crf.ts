import { mayFollow } from '../../tagging/bio.js';
import { expectations } from './expectations.js';
import type { CrfHead, CrfOptions, CrfSentence, CrfWeights } from './crf-problem.js';

/**
 * Train linear-chain conditional random fields that share their features, by stochastic gradient with
 * AdaGrad, a sentence a step. A weight exists only for a feature with a label it was seen with. A head
 * scores a label with its own weight and, where it has one, the shared weight of the label (the
 * «frustratingly easy» domain adaptation of H. Daumé III, 2007).
 */
export function trainCrf(
  heads: readonly CrfHead[],
  sentences: readonly CrfSentence[],
  options: CrfOptions,
): CrfWeights {
  const trainer = new CrfTrainer(heads, sentences, options);
  return trainer.run();
}

class CrfTrainer {
  private readonly rows: Float32Array;
  private readonly rowSquares: Float32Array;
  /** The decay of a feature's weights at each of its occurrences, so that they make up the whole. */
  private readonly decays: Float32Array;
  /** Bits of the columns that a feature was seen with, two words of 32 a feature. */
  private readonly seen: Uint32Array;
  private readonly transitions: Float32Array[];
  private readonly transitionSquares: Float32Array[];
  private readonly starts: Float32Array[];
  private readonly startSquares: Float32Array[];
  private random: number;

  constructor(
    private readonly heads: readonly CrfHead[],
    private readonly sentences: readonly CrfSentence[],
    private readonly options: CrfOptions,
  ) {
    this.rows = new Float32Array(options.features * options.width);
    this.rowSquares = new Float32Array(options.features * options.width);
    this.seen = new Uint32Array(options.features * 2);
    this.decays = new Float32Array(options.features);
    const square = ({ labels }: CrfHead): Float32Array => new Float32Array(labels.length ** 2);
    const line = ({ labels }: CrfHead): Float32Array => new Float32Array(labels.length);
    this.transitions = heads.map(square);
    this.transitionSquares = heads.map(square);
    this.starts = heads.map(line);
    this.startSquares = heads.map(line);
    this.random = options.seed;
    this.markSeen();
    for (const { features } of sentences) {
      for (const feature of features) {
        this.decays[feature] = (this.decays[feature] as number) + 1;
      }
    }
    this.decays.forEach((count, feature) => {
      this.decays[feature] = options.decay / count;
    });
  }

  run(): CrfWeights {
    const { epochs, averaged, dropout, afterEpoch } = this.options;
    const order = Uint32Array.from(this.sentences, (_, i) => i);
    const sum: CrfWeights = {
      rows: new Float32Array(this.rows.length),
      transitions: this.transitions.map(({ length }) => new Float32Array(length)),
      starts: this.starts.map(({ length }) => new Float32Array(length)),
    };
    for (let epoch = 1; epoch <= epochs; epoch++) {
      this.shuffle(order);
      let loss = 0;
      for (const index of order) loss += this.step(this.sentences[index] as CrfSentence);
      if (epoch > epochs - averaged) {
        addScaled(sum.rows, this.rows, (1 - dropout) / averaged);
        sum.transitions.forEach((to, h) => {
          addScaled(to, this.transitions[h] as Float32Array, 1 / averaged);
        });
        sum.starts.forEach((to, h) => {
          addScaled(to, this.starts[h] as Float32Array, 1 / averaged);
        });
      }
      afterEpoch?.(epoch, loss);
    }
    this.forbid(sum);
    return sum;
  }

  private markSeen(): void {
    const mark = (feature: number, column: number): void => {
      const word = feature * 2 + (column >> 5);
      this.seen[word] = (this.seen[word] as number) | (1 << (column & 31));
    };
    for (const { head, offsets, features, labels } of this.sentences) {
      const { first, shared } = this.heads[head] as CrfHead;
      for (let t = 0; t < labels.length; t++) {
        const label = labels[t] as number;
        const both = shared[label] as number;
        for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
          const feature = features[i] as number;
          mark(feature, first + label);
          if (both >= 0) mark(feature, both);
        }
      }
    }
  }

  private isSeen(feature: number, column: number): boolean {
    return ((this.seen[feature * 2 + (column >> 5)] as number) & (1 << (column & 31))) !== 0;
  }

  /** One step on one sentence; returns its loss. */
  private step(sentence: CrfSentence): number {
    const head = this.heads[sentence.head] as CrfHead;
    const { width, dropout } = this.options;
    const size = head.labels.length;
    const length = sentence.labels.length;
    const { offsets, features, labels } = sentence;
    const kept = new Uint8Array(features.length);
    const scores = new Float64Array(length * size);
    for (let t = 0; t < length; t++) {
      for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
        if (this.nextRandom() < dropout) continue;
        kept[i] = 1;
        const row = (features[i] as number) * width;
        for (let l = 0; l < size; l++) {
          const shared = head.shared[l] as number;
          const own = this.rows[row + head.first + l] as number;
          const both = shared < 0 ? 0 : (this.rows[row + shared] as number);
          scores[t * size + l] = (scores[t * size + l] as number) + own + both;
        }
      }
    }
    const { tokens, edges, loss } = expectations(
      scores,
      labels,
      head.labels,
      this.transitions[sentence.head] as Float32Array,
      this.starts[sentence.head] as Float32Array,
    );
    for (let t = 0; t < length; t++) {
      const gold = labels[t] as number;
      tokens[t * size + gold] = (tokens[t * size + gold] as number) - 1;
    }
    this.updateRows(sentence, head, kept, tokens, size);
    this.updateEdges(sentence, tokens, edges, size);
    return loss;
  }

  private updateRows(
    { offsets, features, labels }: CrfSentence,
    head: CrfHead,
    kept: Uint8Array,
    gradients: Float64Array,
    size: number,
  ): void {
    const { width } = this.options;
    for (let t = 0; t < labels.length; t++) {
      for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
        if (kept[i] === 0) continue;
        const feature = features[i] as number;
        const decay = this.decays[feature] as number;
        for (let l = 0; l < size; l++) {
          const gradient = gradients[t * size + l] as number;
          const column = head.first + l;
          if (this.isSeen(feature, column)) {
            this.update(this.rows, this.rowSquares, feature * width + column, gradient, decay);
          }
          const shared = head.shared[l] as number;
          if (shared >= 0 && this.isSeen(feature, shared)) {
            this.update(this.rows, this.rowSquares, feature * width + shared, gradient, decay);
          }
        }
      }
    }
  }

  private updateEdges(
    { head, labels }: CrfSentence,
    tokens: Float64Array,
    edges: Float64Array,
    size: number,
  ): void {
    for (let t = 1; t < labels.length; t++) {
      const pair = (labels[t - 1] as number) * size + (labels[t] as number);
      edges[pair] = (edges[pair] as number) - 1;
    }
    const transitions = this.transitions[head] as Float32Array;
    const squares = this.transitionSquares[head] as Float32Array;
    for (let i = 0; i < edges.length; i++) {
      if (edges[i] !== 0) this.update(transitions, squares, i, edges[i] as number);
    }
    const starts = this.starts[head] as Float32Array;
    for (let l = 0; l < size; l++) {
      this.update(starts, this.startSquares[head] as Float32Array, l, tokens[l] as number);
    }
  }

  private update(
    weights: Float32Array,
    squares: Float32Array,
    at: number,
    gradient: number,
    decay = 0,
  ): void {
    const weight = weights[at] as number;
    const slope = gradient + decay * weight;
    const square = (squares[at] as number) + slope * slope;
    squares[at] = square;
    weights[at] = weight - (this.options.rate * slope) / Math.sqrt(square + 1e-8);
  }

  /** Transitions that BIO forbids are −∞ in the result. */
  private forbid({ transitions, starts }: CrfWeights): void {
    this.heads.forEach(({ labels }, h) => {
      labels.forEach((to, b) => {
        if (!mayFollow(null, to)) (starts[h] as Float32Array)[b] = -Infinity;
        labels.forEach((from, a) => {
          if (!mayFollow(from, to)) {
            (transitions[h] as Float32Array)[a * labels.length + b] = -Infinity;
          }
        });
      });
    });
  }

  private shuffle(order: Uint32Array): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.nextRandom() * (i + 1));
      const swapped = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swapped;
    }
  }

  /** A number in [0, 1): xorshift32. */
  private nextRandom(): number {
    let x = this.random;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.random = x;
    return (x >>> 0) / 0x100000000;
  }
}

function addScaled(to: Float32Array, from: Float32Array, scale: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number) * scale;
}
