import { width, scores } from './layout';

/**
 * The best sequence of labels; see viterbi.ts.
 *
 * @param length tokens, whose scores lie at `scores`
 * @param chain the first column, the number of labels, that number in whole fours; then, a row of whole
 *   fours each, the scores of every label at the first token, and of every label behind each
 * @param back room for a row of whole fours a token, and for two more
 * @param path takes a byte a token
 */
export function decode(length: i32, chain: usize, back: usize, path: usize): void {
  const row = scores + ((<usize>load<u32>(chain)) << 2);
  const labels = load<i32>(chain, 4);
  const size = (<usize>load<u32>(chain, 8)) << 2;
  const starts = chain + 16;
  const step = (<usize>width) << 2;
  let previous = back + length * size;
  let current = previous + size;
  for (let b: usize = 0; b < size; b += 16) {
    v128.store(previous + b, f32x4.add(v128.load(starts + b), v128.load(row + b)));
  }
  for (let t = 1; t < length; t++) {
    for (let b: usize = 0; b < size; b += 16) {
      let best = f32x4.splat(-Infinity);
      let from = i32x4.splat(0);
      let transition = starts + size + b;
      for (let a = 0; a < labels; a++) {
        const score = f32x4.add(
          v128.load32_splat(previous + ((<usize>a) << 2)),
          v128.load(transition),
        );
        const better = f32x4.gt(score, best);
        best = v128.bitselect(score, best, better);
        from = v128.bitselect(i32x4.splat(a), from, better);
        transition += size;
      }
      v128.store(current + b, f32x4.add(best, v128.load(row + t * step + b)));
      v128.store(back + t * size + b, from);
    }
    const free = previous;
    previous = current;
    current = free;
  }
  let last = 0;
  for (let b = 1; b < labels; b++) {
    const score = load<f32>(previous + ((<usize>b) << 2));
    if (score > load<f32>(previous + ((<usize>last) << 2))) last = b;
  }
  for (let t = length - 1; t >= 0; t--) {
    store<u8>(path + t, last);
    last = load<i32>(back + t * size + ((<usize>last) << 2));
  }
}
