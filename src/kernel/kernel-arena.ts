import { pageSize, type WebAssemblyMemory } from './web-assembly.js';

/** Pages that a memory grows by at a time. */
const step = 16;

/** Hands out room in a memory, one piece behind the other. */
export class KernelArena {
  /** @param at where the free room begins */
  constructor(
    private readonly memory: WebAssemblyMemory,
    private at: number,
  ) {}

  /** Where the next piece will begin, a multiple of sixteen. */
  get end(): number {
    return Math.ceil(this.at / 16) * 16;
  }

  /** Give back all room from an address on. */
  release(from: number): void {
    this.at = from;
  }

  /**
   * Room for some bytes.
   *
   * @returns its address
   * @throws RangeError where the memory cannot grow any more
   */
  take(bytes: number): number {
    const address = this.end;
    this.at = address + bytes;
    const missing = Math.ceil((this.at - this.memory.buffer.byteLength) / pageSize);
    if (missing > 0) this.memory.grow(Math.ceil(missing / step) * step);
    return address;
  }

  /** Move some bytes within the memory, as it is by now. */
  move(from: number, to: number, bytes: number): void {
    new Uint8Array(this.memory.buffer).copyWithin(to, from, from + bytes);
  }

  /** Room with a copy of an array. */
  place(data: ArrayBufferView): number {
    const address = this.take(data.byteLength);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    new Uint8Array(this.memory.buffer, address, data.byteLength).set(bytes);
    return address;
  }
}
