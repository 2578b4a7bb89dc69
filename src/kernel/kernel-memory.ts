import { startKernel, type Kernel } from './kernel.js';
import { pageSize, webAssembly, type WebAssemblyMemory } from './web-assembly.js';

/** A memory, and a kernel that works in it. */
export interface KernelMemory {
  readonly memory: WebAssemblyMemory;
  readonly kernel: Kernel;
  /** Where the models end: a kilobyte for what is handed over and used up in one call. */
  readonly desk: number;
  /** Where the room behind all that begins. */
  readonly end: number;
}

/** What is placed behind models before words are kept. */
const workspace = 2 ** 20;

/** Pages of the largest memory: half a gigabyte. The build gives the kernel the same number. */
const mostPages = 8192;

/** The bytes of a line of the processor's cache. */
const line = 64;
const deskSize = 1024;

const memories = new WeakMap<ArrayBufferLike, KernelMemory>();
const taken = new WeakSet<KernelMemory>();

/**
 * Bytes for some models, in one memory, where a kernel can work on them. The garbage collector does
 * not count shared memory: ten megabytes of common buffers bring on a full collection that a short run
 * would never need.
 *
 * @param sizes how many bytes each of them has
 */
export function allocateModels(sizes: readonly number[]): Uint8Array[] {
  let size = 0;
  const places = sizes.map((bytes) => {
    const place = size;
    size = Math.ceil((size + bytes) / line) * line;
    return place;
  });
  const made = makeMemory(size);
  if (made !== null) memories.set(made.memory.buffer, made);
  const buffer = made?.memory.buffer ?? new SharedArrayBuffer(size);
  return places.map((place, i) => new Uint8Array(buffer, place, sizes[i]));
}

/** The memory that a model from {@link allocateModels} lies in. */
export function memoryOf(model: ArrayBufferLike): KernelMemory | undefined {
  return memories.get(model);
}

/** The same, for the first who asks: what is behind the models is then his. Null for all others. */
export function takeMemory(model: ArrayBufferLike): KernelMemory | null {
  const own = memories.get(model);
  if (own === undefined || taken.has(own)) return null;
  taken.add(own);
  return own;
}

/**
 * A memory with room for `size` bytes at its beginning.
 *
 * @returns null where no kernel can run
 */
export function makeMemory(size: number): KernelMemory | null {
  const api = webAssembly();
  if (api === undefined) return null;
  const initial = Math.ceil((size + workspace) / pageSize);
  let memory: WebAssemblyMemory;
  try {
    memory = new api.Memory({ initial, maximum: mostPages, shared: true });
  } catch {
    return null; // the system does not give as much room for addresses
  }
  const kernel = startKernel(memory);
  return kernel === null ? null : { memory, kernel, desk: size, end: size + deskSize };
}
