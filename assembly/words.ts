import { hashFeature, fetch, findHash, addLinear } from './features';
import {
  featureSlots,
  featureRows,
  embeddings,
  vectors,
  featureMask,
  width,
  units,
  embedding,
  vector,
  roleCount,
  matrix,
  input,
  embeddingScale,
  vectorScale,
  windowSize,
  block,
} from './layout';

/**
 * Make the record of a word: its sums, a row a role, and what it adds to the hidden units.
 *
 * @param features templates and values by turns, `count` of both
 * @param spans of each role, and of the bag: what is added to the templates, and which of the features
 *   count, from and to
 * @param row of the vector made beforehand, or −1
 */
export function keep(record: usize, features: usize, count: i32, spans: usize, row: i32): void {
  const size = (<usize>width) << 2;
  memory.fill(record, 0, <usize>(roleCount + 1) * size);
  for (let role = 0; role <= roleCount; role++) {
    const base = load<u32>(spans);
    const first = features + ((<usize>load<u32>(spans, 4)) << 2);
    const end = features + ((<usize>load<u32>(spans, 8)) << 2);
    for (let at = first; at < end; at += 8) {
      fetch(hashFeature(base + load<u32>(at), load<u32>(at, 4)));
    }
    for (let at = first; at < end; at += 8) {
      addLinear(hashFeature(base + load<u32>(at), load<u32>(at, 4)), record);
    }
    record += size;
    spans += 12;
  }
  contribute(row, features, count >> 1, record);
}

/**
 * What a word adds to the hidden units, a row for each place of the window, at `to`.
 *
 * @param row of the vector made beforehand, or −1
 * @param pairs the word's features, templates and values by turns
 */
function contribute(row: i32, pairs: usize, count: i32, to: usize): void {
  memory.fill(input, 0, (<usize>(embedding + vector)) << 2);
  for (let i = 0; i < count; i++) {
    const feature = hashFeature(load<u32>(pairs), load<u32>(pairs, 4));
    pairs += 8;
    const slot = findHash(featureSlots, featureMask, feature);
    if (slot >= 0) addEmbedding(load<u16>(featureRows + ((<usize>slot) << 1)));
  }
  for (let d = 0; row >= 0 && d < vector; d++) {
    const value = <f64>load<i8>(vectors + row * vector + d) * vectorScale;
    store<f32>(input + ((<usize>(embedding + d)) << 2), <f32>value);
  }
  multiply(row < 0 ? embedding : embedding + vector, to);
}

function addEmbedding(row: i32): void {
  const from = embeddings + row * embedding;
  for (let d = 0; d < embedding; d++) {
    const at = input + ((<usize>d) << 2);
    store<f32>(at, <f32>(<f64>load<f32>(at) + <f64>load<i8>(from + d) * embeddingScale));
  }
}

/** The product of the hidden layer and the first `size` numbers of the input; the others are 0. */
function multiply(size: i32, to: usize): void {
  const end = input + ((<usize>size) << 2);
  const step = (<usize>((embedding + vector) * block)) << 2;
  const blocks = (windowSize * units) / block;
  for (let i = 0; i < blocks; i++) {
    let from = matrix + i * step;
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0);
    for (let at = input; at < end; at += 4) {
      const value = v128.load32_splat(at);
      a = f32x4.add(a, f32x4.mul(value, v128.load(from)));
      b = f32x4.add(b, f32x4.mul(value, v128.load(from, 16)));
      c = f32x4.add(c, f32x4.mul(value, v128.load(from, 32)));
      d = f32x4.add(d, f32x4.mul(value, v128.load(from, 48)));
      from += block << 2;
    }
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
    to += block << 2;
  }
}
