import { hashFeature, fetch, findHash, addLinear } from './features';
import {
  contextSlots,
  contextRows,
  contexts,
  contextMask,
  width,
  units,
  roleCount,
  roleOffsets,
  bagReach,
  bag,
  scores,
  contextSums,
  contextScale,
  scale,
  networkBit,
  recordOf,
} from './layout';
import { activate, addLabels } from './network';

/** Begin a sentence of `length` tokens: no sums yet, which become scores in the end. */
export function begin(length: i32): void {
  memory.fill(scores, 0, (<usize>(length * width)) << 2);
  memory.fill(contextSums, 0, (<usize>(length * units)) << 2);
}

/**
 * Add features of several words: the token, with the network's bit, template and value by turns, which
 * are written over.
 */
export function addContexts(entries: usize, count: i32): void {
  const end = entries + <usize>count * 12;
  for (let entry = entries; entry < end; entry += 12) {
    const feature = hashFeature(load<u32>(entry, 4), load<u32>(entry, 8));
    fetch(feature);
    store<u32>(entry, feature, 4);
  }
  for (let entry = entries; entry < end; entry += 12) {
    const token = load<u32>(entry);
    const t = <i32>(token & ~networkBit);
    const feature = load<u32>(entry, 4);
    addLinear(feature, scores + ((<usize>(t * width)) << 2));
    if ((token & networkBit) == 0) continue;
    const slot = findHash(contextSlots, contextMask, feature);
    if (slot >= 0) addContextRow(load<u16>(contextRows + ((<usize>slot) << 1)), t);
  }
}

function addContextRow(row: i32, t: i32): void {
  const from = contexts + row * units;
  const to = contextSums + ((<usize>(t * units)) << 2);
  for (let unit = 0; unit < units; unit++) {
    const at = to + ((<usize>unit) << 2);
    store<f32>(at, <f32>(<f64>load<f32>(at) + <f64>load<i8>(from + unit) * contextScale));
  }
}

/** Make scores of the sums, with what the words of the sentence say, whose records are at `sentence`. */
export function finish(length: i32): void {
  memory.fill(bag, 0, (<usize>width) << 2);
  let from = 0;
  let to = 0;
  for (let t = 0; t < length; t++) {
    const first = max(0, t - bagReach);
    const end = min(length, t + bagReach + 1);
    for (; to < end; to++) addToBag(recordOf(to), 1);
    for (; from < first; from++) addToBag(recordOf(from), -1);
    addRoles(t, length);
  }
  for (let t = 0; t < length; t++) {
    addLabels(activate(t, length), scores + ((<usize>(t * width)) << 2));
  }
}

function addToBag(record: usize, sign: i32): void {
  const row = record + ((<usize>(roleCount * width)) << 2);
  const factor = i32x4.splat(sign);
  for (let i: usize = 0; i < (<usize>width) << 2; i += 16) {
    const sum = i32x4.add(v128.load(bag + i), i32x4.mul(factor, v128.load(row + i)));
    v128.store(bag + i, sum);
  }
}

/**
 * Add the sums of the words around token `t`, each in its role, and of those in its bag; the sums
 * of the token are scores then.
 */
function addRoles(t: i32, length: i32): void {
  const to = scores + ((<usize>(t * width)) << 2);
  const size = (<usize>width) << 2;
  // The token itself is not in its bag.
  const own = recordOf(t) + roleCount * size;
  for (let i: usize = 0; i < size; i += 16) {
    const around = i32x4.sub(v128.load(bag + i), v128.load(own + i));
    v128.store(to + i, i32x4.add(v128.load(to + i), around));
  }
  for (let role = 0; role < roleCount; role++) {
    const word = t + load<i32>(roleOffsets + ((<usize>role) << 2));
    if (word < 0 || word >= length) continue;
    const row = recordOf(word) + role * size;
    for (let i: usize = 0; i < size; i += 16) {
      v128.store(to + i, i32x4.add(v128.load(to + i), v128.load(row + i)));
    }
  }
  const factor = f32x4.splat(<f32>scale);
  for (let i: usize = 0; i < size; i += 16) {
    v128.store(to + i, f32x4.mul(f32x4.convert_i32x4_s(v128.load(to + i)), factor));
  }
}
