/** Where everything lies in the memory: all that the kernel keeps. */

/** Words of a window, and those before its middle; see src/tagging/window.ts. */
export const windowSize = 5;
export const reach = 2;

/** Marks a feature that the network sees, too, beside the number of its token. */
export const networkBit: u32 = 0x80000000;

/** In place of the number of a feature's weights; see LinearModel. */
export const everyColumn: u32 = 255;

/** How many hidden units are summed at a time, and how many labels. */
export const block = 16;

// What `configure` is given, in this order; see start-tagging-kernel.ts.
export let buckets: usize = 0;
export let linearFeatures: usize = 0;
export let featureSlots: usize = 0;
export let featureRows: usize = 0;
export let embeddings: usize = 0;
export let vectors: usize = 0;
export let hidden: usize = 0;
export let hiddenBias: usize = 0;
export let contextSlots: usize = 0;
export let contextRows: usize = 0;
export let contexts: usize = 0;
export let output: usize = 0;
export let outputBias: usize = 0;
export let shift: u32 = 0;
export let featureMask: u32 = 0;
export let contextMask: u32 = 0;
export let width: i32 = 0;
export let units: i32 = 0;
export let embedding: i32 = 0;
export let vector: i32 = 0;
export let roleCount: i32 = 0;
export let roleOffsets: usize = 0;
export let bagReach: i32 = 0;
export let matrix: usize = 0;
export let input: usize = 0;
export let active: usize = 0;
export let bag: usize = 0;
export let sentence: usize = 0;
export let scores: usize = 0;
export let contextSums: usize = 0;
export let labelRows: usize = 0;
export let nothing: usize = 0;
export let scale: f64 = 0;
export let embeddingScale: f64 = 0;
export let vectorScale: f64 = 0;
export let contextScale: f64 = 0;

/** Take over where everything lies, and what a stored 1 stands for; and order the hidden layer. */
export function configure(at: usize, scales: usize): void {
  buckets = load<u32>(at);
  linearFeatures = load<u32>(at, 4);
  featureSlots = load<u32>(at, 8);
  featureRows = load<u32>(at, 12);
  embeddings = load<u32>(at, 16);
  vectors = load<u32>(at, 20);
  hidden = load<u32>(at, 24);
  hiddenBias = load<u32>(at, 28);
  contextSlots = load<u32>(at, 32);
  contextRows = load<u32>(at, 36);
  contexts = load<u32>(at, 40);
  output = load<u32>(at, 44);
  outputBias = load<u32>(at, 48);
  shift = load<u32>(at, 52);
  featureMask = load<u32>(at, 56);
  contextMask = load<u32>(at, 60);
  width = load<i32>(at, 64);
  units = load<i32>(at, 68);
  embedding = load<i32>(at, 72);
  vector = load<i32>(at, 76);
  roleCount = load<i32>(at, 80);
  roleOffsets = load<u32>(at, 84);
  bagReach = load<i32>(at, 88);
  matrix = load<u32>(at, 92);
  input = load<u32>(at, 96);
  active = load<u32>(at, 100);
  bag = load<u32>(at, 104);
  sentence = load<u32>(at, 108);
  scores = load<u32>(at, 112);
  contextSums = load<u32>(at, 116);
  labelRows = load<u32>(at, 120);
  nothing = load<u32>(at, 124);
  scale = load<f64>(scales);
  embeddingScale = load<f64>(scales, 8);
  vectorScale = load<f64>(scales, 16);
  contextScale = load<f64>(scales, 24);
  memory.fill(nothing, 0, (<usize>units) << 2);
  orderHidden();
  orderOutput();
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

/**
 * The output layer in the order in which `addLabels` reads it: for each sixteen labels their bias, and
 * unit by unit their weights; 0 for the labels that are wanting in the last sixteen.
 */
function orderOutput(): void {
  let to = labelRows;
  for (let first = 0; first < width; first += block) {
    for (let unit = -1; unit < units; unit++) {
      for (let label = first; label < first + block; label++) {
        const weight = output + ((<usize>(((label >> 2) * units + unit) * 4 + (label & 3))) << 2);
        const from = unit < 0 ? outputBias + ((<usize>label) << 2) : weight;
        store<f32>(to, label < width ? load<f32>(from) : 0);
        to += 4;
      }
    }
  }
}

/** The record of token `t` of the sentence. */
export function recordOf(t: i32): usize {
  return load<u32>(sentence + ((<usize>t) << 2));
}
