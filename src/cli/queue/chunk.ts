import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Input, InputPart } from '../input/input.js';
import type { Done } from '../parallel/task.js';

/** Bytes stand as a string of as many characters: JSON has none. */
type PlainPart = Exclude<InputPart, { readonly bytes: Uint8Array }> | PlainBytes;
type PlainBytes = Omit<Extract<InputPart, { readonly bytes: Uint8Array }>, 'bytes'> & {
  readonly latin1: string;
};
type PlainInput = Omit<Input, 'part'> & { readonly part?: PlainPart };

/** A chunk as Redis holds it. */
export interface ChunkData {
  /** Its documents, read already, packed. */
  readonly inputs: string;
  /** The same by their names, for the case that nothing comes of them. */
  readonly documents: readonly ChunkDocument[];
}

interface ChunkDocument {
  readonly id: string;
  readonly line?: number;
  /** The input that it is in, as the user named it. */
  readonly name: string;
}

/** Inputs as text, and small. */
export function packInputs(inputs: readonly Input[]): string {
  return pack(
    inputs.map(({ part, ...input }): PlainInput => {
      if (part === undefined || 'articles' in part) return { ...input, ...(part && { part }) };
      const { bytes, ...rest } = part;
      return { ...input, part: { ...rest, latin1: Buffer.from(bytes).toString('latin1') } };
    }),
  );
}

export function unpackInputs(packed: string): Input[] {
  return (unpack(packed) as PlainInput[]).map(({ part, ...input }) => {
    if (part === undefined || 'articles' in part) return { ...input, ...(part && { part }) };
    const { latin1, ...rest } = part;
    return { ...input, part: { ...rest, bytes: Buffer.from(latin1, 'latin1') } };
  });
}

/** What came of a chunk. */
export function packResult(parts: readonly Done[]): string {
  return pack(parts);
}

export function unpackResult(packed: string): Done[] {
  return unpack(packed) as Done[];
}

function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString('base64');
}

function unpack(packed: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
}
