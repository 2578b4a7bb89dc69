import {
  hiddenBias,
  width,
  units,
  roleCount,
  active,
  contextSums,
  block,
  labelRows,
  nothing,
  reach,
  recordOf,
} from './layout';

/**
 * Sum up and rectify the hidden units of token `t`; most of them rest. At `active` stands for each of
 * the others where its weights begin among those of sixteen labels, and how active it is. Returns the
 * end.
 */
export function activate(t: i32, length: i32): usize {
  const size = (<usize>units) << 2;
  const own = contextSums + t * size;
  const first = said(t, 0, length);
  const second = said(t, 1, length);
  const third = said(t, 2, length);
  const fourth = said(t, 3, length);
  const fifth = said(t, 4, length);
  for (let i: usize = 0; i < size; i += 16) {
    let sum = f32x4.add(v128.load(own + i), v128.load(hiddenBias + i));
    sum = f32x4.add(sum, v128.load(first + i));
    sum = f32x4.add(sum, v128.load(second + i));
    sum = f32x4.add(sum, v128.load(third + i));
    sum = f32x4.add(sum, v128.load(fourth + i));
    v128.store(own + i, f32x4.add(sum, v128.load(fifth + i)));
  }
  let end = active;
  for (let unit: usize = 0; unit < <usize>units; unit++) {
    const value = load<f32>(own + (unit << 2));
    // Without a branch, which nobody could foretell: what rests is written over.
    store<u32>(end, <u32>(unit << 6));
    store<f32>(end, value, 4);
    end += (<usize>(value > 0)) << 3;
  }
  return end;
}

/** What the word at a place of the window around token `t` adds to the hidden units. */
function said(t: i32, place: i32, length: i32): usize {
  const word = t + place - reach;
  if (word < 0 || word >= length) return nothing;
  return recordOf(word) + ((<usize>((roleCount + 1) * width + place * units)) << 2);
}

/**
 * Add the output layer's scores of a token to those at `to`, sixteen labels at a time; to what stands
 * behind the last label, 0.
 */
export function addLabels(end: usize, to: usize): void {
  let from = labelRows;
  const behind = to + ((<usize>width) << 2);
  while (to < behind) {
    let a = v128.load(from);
    let b = v128.load(from, 16);
    let c = v128.load(from, 32);
    let d = v128.load(from, 48);
    from += block << 2;
    for (let unit = active; unit < end; unit += 8) {
      const value = v128.load32_splat(unit, 4);
      const row = from + load<u32>(unit);
      a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    }
    v128.store(to, f32x4.add(v128.load(to), a));
    v128.store(to, f32x4.add(v128.load(to, 16), b), 16);
    v128.store(to, f32x4.add(v128.load(to, 32), c), 32);
    v128.store(to, f32x4.add(v128.load(to, 48), d), 48);
    to += block << 2;
    from += (<usize>units) << 6;
  }
}
