import { pageSize, webAssembly, type WebAssemblyMemory } from './web-assembly.js';

/** What a kernel places behind a model before it keeps words. */
const workspace = 2 ** 20;

/** Pages of the largest memory: half a gigabyte. The build gives the kernel the same number. */
const mostPages = 8192;

const memories = new WeakMap<ArrayBufferLike, WebAssemblyMemory>();

/**
 * Bytes for a model that a kernel can work on where it lies. The garbage collector does not count
 * shared memory: ten megabytes of common buffers bring on a full collection that a short run would
 * never need.
 */
export function allocateModel(size: number): Uint8Array {
  const memory = makeMemory(size);
  if (memory === null) return new Uint8Array(new SharedArrayBuffer(size));
  memories.set(memory.buffer, memory);
  return new Uint8Array(memory.buffer, 0, size);
}

/**
 * The memory of a model that lies in what {@link allocateModel} gave: for the first who asks, since
 * what is behind the model is then his. Else a new one, with room for `size` bytes.
 */
export function kernelMemory(model: ArrayBufferLike, size: number): WebAssemblyMemory | null {
  const memory = memories.get(model);
  memories.delete(model);
  return memory ?? makeMemory(size);
}

function makeMemory(size: number): WebAssemblyMemory | null {
  const api = webAssembly();
  if (api === undefined) return null;
  const initial = Math.ceil((size + workspace) / pageSize);
  try {
    return new api.Memory({ initial, maximum: mostPages, shared: true });
  } catch {
    return null; // the system does not give as much room for addresses
  }
}
