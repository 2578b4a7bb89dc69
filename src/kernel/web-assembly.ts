/** The part of WebAssembly that is used. */
export interface WebAssemblyApi {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: WebAssemblyMemory } },
  ) => { readonly exports: unknown };
}

/** A memory that grows in place: what was seen of it before stays valid. */
export interface WebAssemblyMemory {
  readonly buffer: SharedArrayBuffer;
  /** @throws RangeError where there is no more */
  grow(pages: number): number;
}

/** Bytes of a page of memory. */
export const pageSize = 65_536;

/** WebAssembly, where Node has it: not with `--jitless`. */
export function webAssembly(): WebAssemblyApi | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
}
