import { kernelBytes } from './kernel-bytes.js';
import { webAssembly, type WebAssemblyMemory } from './web-assembly.js';

/** What assembly/kernel.ts exports. All that it is given are integers, most of them addresses. */
export interface Kernel {
  configure(words: number, scales: number): void;
  keep(record: number, features: number, count: number, spans: number, row: number): void;
  begin(length: number): void;
  addContexts(entries: number, count: number): void;
  finish(length: number): void;
  decode(length: number, chain: number, back: number, path: number): void;
  checksum(at: number, length: number, room: number): number;
  scoreTrees(
    nodes: number,
    roots: number,
    treeCount: number,
    rows: number,
    columns: number,
    count: number,
    sums: number,
  ): void;
  scoreGap(facts: number, windows: number, weights: number, shift: number): void;
}

let compiled: object | null | undefined;

/**
 * A kernel that works in `memory`.
 *
 * @returns null where there is no WebAssembly, or a processor without vectors
 */
export function startKernel(memory: WebAssemblyMemory): Kernel | null {
  const api = webAssembly();
  if (api === undefined) return null;
  try {
    compiled ??= new api.Module(Buffer.from(kernelBytes, 'base64'));
    return new api.Instance(compiled, { env: { memory } }).exports as Kernel;
  } catch {
    return null;
  }
}
