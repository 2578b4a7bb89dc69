import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import type { Input } from './input.js';
import { loadPeer } from './load-peer.js';
import { sizeOfArchive } from './size-of-archive.js';
import { tooLarge, usualLimit } from './too-large.js';

/** A file of a word processor or of a printer that is read by a package of its own. */
interface DocumentKind {
  readonly name: string;
  readonly peer: string;
  readonly is: (bytes: Buffer) => boolean;
  readonly read: (bytes: Buffer, peer: unknown, input: Input) => Promise<string>;
}

interface Mammoth {
  readonly extractRawText: (input: { buffer: Buffer }) => Promise<{ readonly value: string }>;
}

interface Unpdf {
  readonly getDocumentProxy: (bytes: Uint8Array, options: object) => Promise<object>;
  readonly extractText: (file: object) => Promise<{ readonly text: readonly string[] }>;
}

const kinds: readonly DocumentKind[] = [
  {
    name: 'docx',
    peer: 'mammoth',
    is: (bytes) => bytes.readUInt32BE() === 0x504b0304 && bytes.includes('word/document.xml'),
    read: async (buffer, peer, { name, limit = usualLimit }) => {
      if (sizeOfArchive(buffer) > limit) throw tooLarge(limit, `${name}: unpacked`);
      return (await (peer as Mammoth).extractRawText({ buffer })).value;
    },
  },
  {
    name: 'PDF',
    peer: 'unpdf',
    is: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
    read: async (bytes, peer) => {
      const { getDocumentProxy, extractText } = peer as Unpdf;
      // It tells what it stumbles over on the console unless it is told not to.
      const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
      const { text } = await extractText(file);
      return text.join('\n\n');
    },
  },
];

/**
 * The text of a docx or a PDF file, which its first bytes tell; null for any other.
 *
 * @throws FarsiNewsError NOT_INSTALLED where the package is missing that reads it; NOT_READABLE where
 *   the file is damaged; TOO_LARGE
 */
export async function readDocument(
  bytes: Uint8Array,
  input: Input,
  { io }: Context,
): Promise<string | null> {
  const { name } = input;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = buffer.length < 5 ? undefined : kinds.find(({ is }) => is(buffer));
  if (kind === undefined) return null;
  const peer = await loadPeer(kind.peer, io);
  if (peer === null) {
    throw new FarsiNewsError(
      'NOT_INSTALLED',
      `${name}: a ${kind.name} file, which the package ${kind.peer} reads, and that is not installed`,
      `install it: npm install ${kind.peer}`,
    );
  }
  try {
    return await kind.read(buffer, peer, input);
  } catch (cause) {
    if (cause instanceof FarsiNewsError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FarsiNewsError(
      'NOT_READABLE',
      `${name}: the ${kind.name} file cannot be read: ${reason}`,
      'save it anew, or save its text and read that',
      { cause },
    );
  }
}
