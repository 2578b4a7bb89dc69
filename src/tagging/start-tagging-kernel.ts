import { KernelArena } from '../kernel/kernel-arena.js';
import { makeMemory, takeMemory } from '../kernel/kernel-memory.js';
import type { Kernel } from '../kernel/kernel.js';
import { section, type Model, type Section } from '../model/model-file.js';
import { longestSentence, type Chain, type WordRoles } from './sentence-scorer.js';
import type { WindowNetworkFacts } from './window-network.js';
import { windowSize } from './window.js';

/** A kernel at work, and where in its memory what is exchanged with it lies. */
export interface StartedKernel {
  readonly kernel: Kernel;
  readonly buffer: ArrayBufferLike;
  /** The room behind all this, for the records of words. */
  readonly arena: KernelArena;
  readonly width: number;
  /** The bytes of a word's record: its sums, a row a role, and what it adds to the hidden units. */
  readonly recordSize: number;
  readonly features: number;
  /** Three numbers a role, and for the bag. */
  readonly spans: number;
  readonly contexts: number;
  /** The addresses of a sentence's records. */
  readonly sentence: number;
  readonly scores: number;
  readonly chains: readonly number[];
  readonly back: number;
  readonly path: number;
}

/** The most features that a word may have, and that are handed over at a time. */
export const mostFeatures = 1024;

/** The arrays of a model that the kernel reads, in the order in which `configure` takes them. */
const arrays: readonly (readonly [name: string, kind: new (length: number) => Section])[] = [
  ['buckets', Uint32Array],
  ['linearFeatures', Uint8Array],
  ['features', Uint32Array],
  ['featureRows', Uint16Array],
  ['embeddings', Int8Array],
  ['vectors', Int8Array],
  ['hidden', Float32Array],
  ['hiddenBias', Float32Array],
  ['contextFeatures', Uint32Array],
  ['contextRows', Uint16Array],
  ['contexts', Int8Array],
  ['output', Float32Array],
  ['outputBias', Float32Array],
];

/** The kernel sums sixteen hidden units at a time, and four labels. */
const unitBlock = 16;
const labelBlock = 4;

/**
 * Start a kernel on a model of names.
 *
 * @returns null where there is no WebAssembly with vectors or no memory for it, or where the model has
 *   not the numbers of units and labels that the kernel can do
 * @throws FarsiNewsError BAD_MODEL where a section is missing
 */
export function startTaggingKernel(
  model: Model,
  roles: WordRoles,
  chains: readonly Chain[],
): StartedKernel | null {
  const sections = arrays.map(([name, kind]) => section(model, name, kind));
  const length = (name: string): number => model.sections.get(name)?.length ?? 0;
  const { width, scale } = model.facts as { readonly width: number; readonly scale: number };
  const units = length('hiddenBias');
  if (units % unitBlock !== 0 || width % labelBlock !== 0) return null;
  const bytes = sections.reduce((sum, { byteLength }) => sum + byteLength, 0);
  // Where the model lies cannot be told by comparing buffers: when a memory grows, all memories show
  // new ones.
  const own = takeMemory((sections[0] as Section).buffer);
  const place = own ?? makeMemory(bytes);
  if (place === null) return null;
  const { memory, kernel, end } = place;
  const arena = new KernelArena(memory, own === null ? 0 : end);
  const { embedding, vector, ...network } = model.facts.network as WindowNetworkFacts;
  const sentence = arena.take(longestSentence * 4);
  // The kernel reads fours and adds to sixteens of scores, the last of them beyond the end.
  const scores = arena.take((longestSentence * width + unitBlock) * 4);
  const words = Uint32Array.of(
    ...sections.map((data) => (own === null ? arena.place(data) : data.byteOffset)),
    32 - Math.log2(length('buckets') - 1),
    length('features') - 1,
    length('contextFeatures') - 1,
    width,
    units,
    embedding,
    vector,
    roles.offsets.length,
    arena.place(Int32Array.from(roles.offsets)),
    roles.bagReach,
    arena.take(length('hidden') * 4),
    arena.take((embedding + vector) * 4),
    arena.take(units * 8),
    arena.take(width * 4),
    sentence,
    scores,
    arena.take(longestSentence * units * 4),
    arena.take(Math.ceil(width / unitBlock) * (units + 1) * unitBlock * 4),
    arena.take(units * 4),
  );
  const { embeddingScale, vectorScale, contextScale } = network;
  const scales = Float64Array.of(scale, embeddingScale, vectorScale, contextScale);
  kernel.configure(arena.place(words), arena.place(scales));
  return {
    kernel,
    arena,
    width,
    recordSize: ((roles.offsets.length + 1) * width + windowSize * units) * 4,
    features: arena.take(mostFeatures * 2 * 4),
    spans: arena.take((roles.offsets.length + 1) * 3 * 4),
    contexts: arena.take(mostFeatures * 3 * 4),
    sentence,
    scores,
    chains: chains.map((chain) => arena.place(chainTable(chain))),
    back: arena.take((longestSentence + 2) * inBlocks(width) * 4),
    path: arena.take(longestSentence),
    buffer: memory.buffer,
  };
}

/** A chain as the kernel reads it: rows of whole blocks, in which missing labels are impossible. */
function chainTable({ first, labels, transitions, starts }: Chain): Uint8Array {
  const size = inBlocks(labels);
  const rows = new Float32Array(4 + (labels + 1) * size).fill(-Infinity);
  new Uint32Array(rows.buffer).set([first, labels, size]);
  rows.set(starts, 4);
  for (let label = 0; label < labels; label++) {
    const row = transitions.subarray(label * labels, (label + 1) * labels);
    rows.set(row, 4 + (label + 1) * size);
  }
  return new Uint8Array(rows.buffer);
}

function inBlocks(labels: number): number {
  return Math.ceil(labels / labelBlock) * labelBlock;
}
