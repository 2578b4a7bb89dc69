import { FarsiNewsError } from '../errors.js';
import { checksum } from '../kernel/checksum.js';

/** The typed arrays that a model is made of. */
export type Section =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array;

type SectionKind<T extends Section> = new (length: number) => T;

/** A model: facts about it, and named arrays. */
export interface Model {
  /** Facts that the reader of this kind of model needs: labels, scales, sizes. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: ReadonlyMap<string, Section>;
}

interface Header {
  readonly kind: string;
  readonly version: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: readonly {
    readonly name: string;
    readonly type: string;
    readonly offset: number;
    readonly length: number;
  }[];
}

const magic = 0x324d4e46; // «FNM2», little-endian
const prologue = 16; // magic, length of the header, length of the file, checksum of all behind it
const alignment = 8;

const constructors = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
} as const;

/**
 * The bytes of a model file: a prologue (magic, header length, file length, checksum), a JSON
 * header, then the sections, each at a multiple of eight bytes, little-endian.
 */
export function writeModel(kind: string, version: number, model: Model): Uint8Array {
  let offset = 0;
  const sections = [...model.sections].map(([name, data]) => {
    const entry = { name, type: data.constructor.name, offset, length: data.length };
    offset = align(offset + data.byteLength);
    return entry;
  });
  const header = new TextEncoder().encode(
    JSON.stringify({ kind, version, facts: model.facts, sections } satisfies Header),
  );
  const body = align(prologue + header.length);
  const bytes = new Uint8Array(body + offset);
  bytes.set(header, prologue);
  for (const { name, offset: at } of sections) {
    const data = model.sections.get(name) as Section;
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), body + at);
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, header.length, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, checksum(bytes.subarray(prologue)), true);
  return bytes;
}

/**
 * Read a model; the sections are views of `file`, nothing is copied where the file begins at a
 * multiple of eight bytes of its buffer.
 *
 * @throws FarsiNewsError BAD_MODEL where the file is truncated, altered, of another kind or version
 */
export function readModel(file: Uint8Array, kind: string, version: number): Model {
  const bytes = file.byteOffset % alignment === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    bytes.length < prologue ||
    view.getUint32(0, true) !== magic ||
    view.getUint32(8, true) !== bytes.length ||
    bytes.length % alignment !== 0 ||
    view.getUint32(12, true) !== checksum(bytes.subarray(prologue))
  ) {
    throw badModel(`the model «${kind}» is truncated or altered`);
  }
  const length = view.getUint32(4, true);
  const header = readHeader(bytes.subarray(prologue, prologue + length), kind);
  if (header.kind !== kind || header.version !== version) {
    throw badModel(
      `the model «${kind}» is ${header.kind} version ${header.version}, not version ${version}`,
    );
  }
  const body = bytes.byteOffset + align(prologue + length);
  const sections = new Map<string, Section>();
  for (const { name, type, offset, length: size } of header.sections) {
    const make = constructors[type as keyof typeof constructors];
    sections.set(name, new make(bytes.buffer as ArrayBuffer, body + offset, size));
  }
  return { facts: header.facts, sections };
}

/** The checksum does not cover the header's length, so a wrong one shows here. */
function readHeader(bytes: Uint8Array, kind: string): Header {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch {
    throw badModel(`the model «${kind}» is truncated or altered`);
  }
}

/**
 * One section by name, as the kind of array that the caller expects.
 *
 * @throws FarsiNewsError BAD_MODEL where the model has none of that name and kind
 */
export function section<T extends Section>(model: Model, name: string, kind: SectionKind<T>): T {
  const found = model.sections.get(name);
  if (!(found instanceof kind)) throw badModel(`a model has no section «${name}» (${kind.name})`);
  return found;
}

function align(offset: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

function badModel(problem: string): FarsiNewsError {
  return new FarsiNewsError(
    'BAD_MODEL',
    problem,
    'install farsi-news again, or build its models anew (see models/MODELS.md)',
  );
}
