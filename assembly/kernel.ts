/**
 * The inner loops of the tagger of names, for WebAssembly, where they are fast from their first call:
 * JavaScript is not before V8 has optimized it, which a short run hardly lives to see.
 *
 * AssemblyScript, built by `npm run build:kernel`. Everything lies in one memory that the program has
 * made: the model's file, then what KernelScorer (src/tagging/kernel-scorer.ts) places behind it. This
 * module keeps nothing but where that is. PlainScorer does the same, and is the one to read first.
 */

/** Words of a window, and those before its middle; see src/tagging/window.ts. */
const windowSize = 5;
const reach = 2;

/** Marks a feature that the network sees, too, beside the number of its token. */
const networkBit: u32 = 0x80000000;

/** How many hidden units are summed at a time. */
const block = 16;

// What `configure` is given, in this order; see kernel-scorer.ts.
let buckets: usize = 0;
let bucketWeights: usize = 0;
let prints: usize = 0;
let counts: usize = 0;
let columns: usize = 0;
let weights: usize = 0;
let featureSlots: usize = 0;
let featureRows: usize = 0;
let embeddings: usize = 0;
let vectors: usize = 0;
let hidden: usize = 0;
let hiddenBias: usize = 0;
let contextSlots: usize = 0;
let contextRows: usize = 0;
let contexts: usize = 0;
let output: usize = 0;
let outputBias: usize = 0;
let shift: u32 = 0;
let featureMask: u32 = 0;
let contextMask: u32 = 0;
let width: i32 = 0;
let units: i32 = 0;
let embedding: i32 = 0;
let vector: i32 = 0;
let roleCount: i32 = 0;
let roleOffsets: usize = 0;
let bagReach: i32 = 0;
let matrix: usize = 0;
let input: usize = 0;
let active: usize = 0;
let bag: usize = 0;
let sentence: usize = 0;
let scores: usize = 0;
let contextSums: usize = 0;
let scale: f64 = 0;
let embeddingScale: f64 = 0;
let vectorScale: f64 = 0;
let contextScale: f64 = 0;

/** Take over where everything lies, and what a stored 1 stands for; and order the hidden layer. */
export function configure(at: usize, scales: usize): void {
  buckets = load<u32>(at);
  bucketWeights = load<u32>(at, 4);
  prints = load<u32>(at, 8);
  counts = load<u32>(at, 12);
  columns = load<u32>(at, 16);
  weights = load<u32>(at, 20);
  featureSlots = load<u32>(at, 24);
  featureRows = load<u32>(at, 28);
  embeddings = load<u32>(at, 32);
  vectors = load<u32>(at, 36);
  hidden = load<u32>(at, 40);
  hiddenBias = load<u32>(at, 44);
  contextSlots = load<u32>(at, 48);
  contextRows = load<u32>(at, 52);
  contexts = load<u32>(at, 56);
  output = load<u32>(at, 60);
  outputBias = load<u32>(at, 64);
  shift = load<u32>(at, 68);
  featureMask = load<u32>(at, 72);
  contextMask = load<u32>(at, 76);
  width = load<i32>(at, 80);
  units = load<i32>(at, 84);
  embedding = load<i32>(at, 88);
  vector = load<i32>(at, 92);
  roleCount = load<i32>(at, 96);
  roleOffsets = load<u32>(at, 100);
  bagReach = load<i32>(at, 104);
  matrix = load<u32>(at, 108);
  input = load<u32>(at, 112);
  active = load<u32>(at, 116);
  bag = load<u32>(at, 120);
  sentence = load<u32>(at, 124);
  scores = load<u32>(at, 128);
  contextSums = load<u32>(at, 132);
  scale = load<f64>(scales);
  embeddingScale = load<f64>(scales, 8);
  vectorScale = load<f64>(scales, 16);
  contextScale = load<f64>(scales, 24);
  orderHidden();
}

/**
 * The hidden layer in the order in which `contribute` reads it: for each place of the window and each
 * sixteen units, number by number of the input, the weights of those units.
 */
function orderHidden(): void {
  const size = embedding + vector;
  let to = matrix;
  for (let place = 0; place < windowSize; place++) {
    for (let first = 0; first < units; first += block) {
      for (let d = 0; d < size; d++) {
        for (let unit = first; unit < first + block; unit++) {
          const row = unit * windowSize + place;
          store<f32>(to, load<f32>(hidden + ((<usize>(row * size + d)) << 2)));
          to += 4;
        }
      }
    }
  }
}

/** See src/tagging/hash-feature.ts. */
function hashFeature(template: u32, value: u32): u32 {
  let hash = ((template + 1) * 0x9e3779b1) ^ value;
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  hash ^= hash >>> 16;
  return hash == 0 ? 1 : hash;
}

/** Add the weights of a feature to the scores at `to`; see LinearModel. */
function addLinear(feature: u32, to: usize): void {
  const bucket = (<usize>(feature >>> shift)) << 2;
  const print = feature & 0xffff;
  const first = load<u32>(buckets + bucket);
  const end = load<u32>(buckets + bucket, 4);
  for (let i = first; i < end; i++) {
    if (<u32>load<u16>(prints + ((<usize>i) << 1)) != print) continue;
    // Most features are none of the model's: only of one that is are the weights looked for.
    let from = load<u32>(bucketWeights + bucket);
    for (let k = first; k < i; k++) from += <u32>load<u8>(counts + k);
    const behind = from + <u32>load<u8>(counts + i);
    for (let w = from; w < behind; w++) {
      const column = to + ((<usize>load<u8>(columns + w)) << 2);
      const weight = <f64>load<i8>(weights + w) * scale;
      store<f32>(column, <f32>(<f64>load<f32>(column) + weight));
    }
    return;
  }
}

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
    const end = features + ((<usize>load<u32>(spans, 8)) << 2);
    for (let at = features + ((<usize>load<u32>(spans, 4)) << 2); at < end; at += 8) {
      addLinear(hashFeature(base + load<u32>(at), load<u32>(at, 4)), record);
    }
    record += size;
    spans += 12;
  }
  contribute(row, features, count >> 1, record);
}

/** The slot of a hash in an open-addressed table, or −1; see WordTable. */
function findHash(slots: usize, mask: u32, hash: u32): i32 {
  let slot = hash & mask;
  let found = load<u32>(slots + ((<usize>slot) << 2));
  while (found != hash && found != 0) {
    slot = (slot + 1) & mask;
    found = load<u32>(slots + ((<usize>slot) << 2));
  }
  return found == 0 ? -1 : slot;
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

/** Begin a sentence of `length` tokens: no scores yet. */
export function begin(length: i32): void {
  memory.fill(scores, 0, (<usize>(length * width)) << 2);
  memory.fill(contextSums, 0, (<usize>(length * units)) << 2);
}

/** Add features of several words: the token, with the network's bit, template and value by turns. */
export function addContexts(entries: usize, count: i32): void {
  for (let i = 0; i < count; i++) {
    const token = load<u32>(entries);
    const t = <i32>(token & ~networkBit);
    const feature = hashFeature(load<u32>(entries, 4), load<u32>(entries, 8));
    entries += 12;
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

/** Add what the words of the sentence say, whose records are listed at `sentence`. */
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
    addLabels(activate(t, length), scores + ((<usize>(t * width)) << 2));
  }
}

function recordOf(t: i32): usize {
  return load<u32>(sentence + ((<usize>t) << 2));
}

function addToBag(record: usize, sign: f32): void {
  const row = record + ((<usize>(roleCount * width)) << 2);
  const factor = f32x4.splat(sign);
  for (let i: usize = 0; i < (<usize>width) << 2; i += 16) {
    const sum = f32x4.add(v128.load(bag + i), f32x4.mul(factor, v128.load(row + i)));
    v128.store(bag + i, sum);
  }
}

/** Add the sums of the words around token `t`, each in its role, and of those in its bag. */
function addRoles(t: i32, length: i32): void {
  const to = scores + ((<usize>(t * width)) << 2);
  const size = (<usize>width) << 2;
  // The token itself is not in its bag.
  const own = recordOf(t) + roleCount * size;
  for (let i: usize = 0; i < size; i += 16) {
    const around = f32x4.sub(v128.load(bag + i), v128.load(own + i));
    v128.store(to + i, f32x4.add(v128.load(to + i), around));
  }
  for (let role = 0; role < roleCount; role++) {
    const word = t + load<i32>(roleOffsets + ((<usize>role) << 2));
    if (word < 0 || word >= length) continue;
    const row = recordOf(word) + role * size;
    for (let i: usize = 0; i < size; i += 16) {
      v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(row + i)));
    }
  }
}

/**
 * Sum up and rectify the hidden units of token `t`; most of them rest. At `active` stands for each of
 * the others where its weights begin in a block of labels, and how active it is. Returns the end.
 */
function activate(t: i32, length: i32): usize {
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
function addLabels(end: usize, to: usize): void {
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
