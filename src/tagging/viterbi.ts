/**
 * The best sequence of labels of a linear chain.
 *
 * @param scores a row of `labels` scores a token
 * @param length tokens
 * @param labels how many labels there are
 * @param transitions score of label `b` behind label `a` at `a * labels + b`; −Infinity forbids it
 * @param starts score of each label at the first token; −Infinity forbids it
 * @returns a label a token
 */
export function viterbi(
  scores: Float32Array,
  length: number,
  labels: number,
  transitions: Float32Array,
  starts: Float32Array,
): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let previous = new Float32Array(labels);
  let current = new Float32Array(labels);
  for (let b = 0; b < labels; b++) previous[b] = (starts[b] as number) + (scores[b] as number);
  for (let t = 1; t < length; t++) {
    for (let b = 0; b < labels; b++) {
      let best = -Infinity;
      let from = 0;
      for (let a = 0; a < labels; a++) {
        const score = (previous[a] as number) + (transitions[a * labels + b] as number);
        if (score > best) {
          best = score;
          from = a;
        }
      }
      current[b] = best + (scores[t * labels + b] as number);
      back[t * labels + b] = from;
    }
    const free = previous;
    previous = current;
    current = free;
  }
  let last = 0;
  for (let b = 1; b < labels; b++) {
    if ((previous[b] as number) > (previous[last] as number)) last = b;
  }
  for (let t = length - 1; t >= 0; t--) {
    path[t] = last;
    last = back[t * labels + last] as number;
  }
  return path;
}
