import { mayFollow } from '../../tagging/bio.js';

/** What a chain expects of a sentence. */
export interface Expectations {
  /** The probability of each label at each token. */
  readonly tokens: Float64Array;
  /** How often each pair of labels follows each other. */
  readonly edges: Float64Array;
  /** The negative logarithm of the probability of the labels that are right. */
  readonly loss: number;
}

/**
 * Expectations of labels and of pairs of labels, by the forward-backward algorithm.
 *
 * @param scores a row of scores a token
 * @param labels the right labels
 * @param names of the labels; transitions that BIO forbids do not occur
 */
export function expectations(
  scores: Float64Array,
  labels: Uint8Array,
  names: readonly string[],
  transitions: Float32Array,
  starts: Float32Array,
): Expectations {
  const size = names.length;
  const length = labels.length;
  const edge = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const allowed = mayFollow(names[a] as string, names[b] as string);
      edge[a * size + b] = allowed ? Math.exp(transitions[a * size + b] as number) : 0;
    }
  }
  let loss = 0;
  const local = new Float64Array(length * size);
  for (let t = 0; t < length; t++) {
    let top = -Infinity;
    for (let l = 0; l < size; l++) top = Math.max(top, scores[t * size + l] as number);
    for (let l = 0; l < size; l++) {
      local[t * size + l] = Math.exp((scores[t * size + l] as number) - top);
    }
    loss += top - (scores[t * size + (labels[t] as number)] as number);
  }
  const alpha = new Float64Array(length * size);
  const norms = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    let norm = 0;
    for (let b = 0; b < size; b++) {
      let inflow = 0;
      if (t === 0) {
        inflow = mayFollow(null, names[b] as string) ? Math.exp(starts[b] as number) : 0;
      } else {
        for (let a = 0; a < size; a++) {
          inflow += (alpha[(t - 1) * size + a] as number) * (edge[a * size + b] as number);
        }
      }
      const value = inflow * (local[t * size + b] as number);
      alpha[t * size + b] = value;
      norm += value;
    }
    norms[t] = norm;
    loss += Math.log(norm);
    for (let b = 0; b < size; b++) alpha[t * size + b] = (alpha[t * size + b] as number) / norm;
    if (t === 0) loss -= starts[labels[0] as number] as number;
    else loss -= transitions[(labels[t - 1] as number) * size + (labels[t] as number)] as number;
  }
  const tokens = new Float64Array(length * size);
  const edges = new Float64Array(size * size);
  let beta = new Float64Array(size).fill(1);
  for (let t = length - 1; t >= 0; t--) {
    for (let l = 0; l < size; l++) {
      tokens[t * size + l] = (alpha[t * size + l] as number) * (beta[l] as number);
    }
    if (t === 0) break;
    const before = new Float64Array(size);
    const norm = norms[t] as number;
    for (let a = 0; a < size; a++) {
      const from = alpha[(t - 1) * size + a] as number;
      for (let b = 0; b < size; b++) {
        const flow =
          ((edge[a * size + b] as number) * (local[t * size + b] as number) * (beta[b] as number)) /
          norm;
        before[a] = (before[a] as number) + flow;
        edges[a * size + b] = (edges[a * size + b] as number) + from * flow;
      }
    }
    beta = before;
  }
  return { tokens, edges, loss };
}
