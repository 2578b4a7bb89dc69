import {
  hiddenBias,
  output,
  outputBias,
  width,
  units,
  roleCount,
  active,
  contextSums,
  windowSize,
  reach,
  recordOf,
} from './layout';

/**
 * Sum up and rectify the hidden units of token `t`; most of them rest. At `active` stands for each of
 * the others where its weights begin in a block of labels, and how active it is. Returns the end.
 */
export function activate(t: i32, length: i32): usize {
  const size = (<usize>units) << 2;
  const sums = (<usize>(roleCount + 1) * width) << 2;
  const own = contextSums + t * size;
  for (let i: usize = 0; i < size; i += 16) {
    let sum = f32x4.add(v128.load(own + i), v128.load(hiddenBias + i));
    for (let place = 0; place < windowSize; place++) {
      const word = t + place - reach;
      if (word < 0 || word >= length) continue;
      sum = f32x4.add(sum, v128.load(recordOf(word) + sums + place * size + i));
    }
    v128.store(own + i, sum);
  }
  let end = active;
  for (let unit: usize = 0; unit < <usize>units; unit++) {
    const value = load<f32>(own + (unit << 2));
    if (value <= 0) continue;
    store<u32>(end, <u32>(unit << 4));
    store<f32>(end, value, 4);
    end += 8;
  }
  return end;
}

/** Add the output layer's scores of a token to those at `to`, four labels at a time. */
export function addLabels(end: usize, to: usize): void {
  let from = output;
  for (let label = 0; label < width; label += 4) {
    const at = (<usize>label) << 2;
    let sum = v128.load(outputBias + at);
    for (let unit = active; unit < end; unit += 8) {
      const value = v128.load32_splat(unit, 4);
      sum = f32x4.add(sum, f32x4.mul(value, v128.load(from + load<u32>(unit))));
    }
    v128.store(to + at, f32x4.add(v128.load(to + at), sum));
    from += (<usize>units) << 4;
  }
}
