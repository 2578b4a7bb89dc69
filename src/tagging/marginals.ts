/**
 * How probable each label of a path is in a linear chain, by the forward-backward algorithm.
 *
 * @param scores a row of `labels` scores a token
 * @param path a label a token, see {@link viterbi}
 * @param transitions score of label `b` behind label `a` at `a * labels + b`
 * @param starts score of each label at the first token
 * @returns a probability a token
 */
export function marginals(
  scores: Float32Array,
  path: Uint8Array,
  labels: number,
  transitions: Float32Array,
  starts: Float32Array,
): Float32Array {
  const length = path.length;
  const edge = transitions.map((score) => Math.exp(score));
  const local = new Float64Array(length * labels);
  const alpha = new Float64Array(length * labels);
  for (let t = 0; t < length; t++) {
    const row = t * labels;
    let top = -Infinity;
    for (let b = 0; b < labels; b++) top = Math.max(top, scores[row + b] as number);
    let norm = 0;
    for (let b = 0; b < labels; b++) {
      local[row + b] = Math.exp((scores[row + b] as number) - top);
      let inflow = t === 0 ? Math.exp(starts[b] as number) : 0;
      for (let a = 0; t > 0 && a < labels; a++) {
        inflow += (alpha[row - labels + a] as number) * (edge[a * labels + b] as number);
      }
      alpha[row + b] = inflow * (local[row + b] as number);
      norm += alpha[row + b] as number;
    }
    for (let b = 0; b < labels; b++) alpha[row + b] = (alpha[row + b] as number) / norm;
  }
  const probabilities = new Float32Array(length);
  let beta = new Float64Array(labels).fill(1);
  for (let t = length - 1; t >= 0; t--) {
    const row = t * labels;
    let sum = 0;
    for (let b = 0; b < labels; b++) sum += (alpha[row + b] as number) * (beta[b] as number);
    const chosen = path[t] as number;
    probabilities[t] = ((alpha[row + chosen] as number) * (beta[chosen] as number)) / sum;
    const before = new Float64Array(labels);
    let largest = 0;
    for (let a = 0; a < labels; a++) {
      let flow = 0;
      for (let b = 0; b < labels; b++) {
        flow += (edge[a * labels + b] as number) * (local[row + b] as number) * (beta[b] as number);
      }
      before[a] = flow;
      largest = Math.max(largest, flow);
    }
    // Only the proportions count; scaling keeps them in range.
    beta = before.map((flow) => flow / largest);
  }
  return probabilities;
}
