import { FarsiNewsError } from '../errors.js';

export interface Decoded {
  /** The text, without its byte-order mark. */
  readonly text: string;
  /** The name of the encoding it was read in: utf-8, windows-1256, utf-16le, utf-16be … */
  readonly encoding: string;
  /** Whether a byte-order mark stood before it. */
  readonly bom: boolean;
  /** Whether bytes that are not valid were replaced by U+FFFD: a UTF-8 file cut off or damaged. */
  readonly damaged: boolean;
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

const sample = 8192;
const replacement = 0xfffd;
const leastValidPerInvalid = 10;

/**
 * Decode a file. Without `encoding`: what a byte-order mark says, else strict UTF-8, else
 * windows-1256, which old Persian files are in. Bytes that are UTF-8 but for a few are no
 * windows-1256: they are read as damaged UTF-8.
 *
 * @param bytes the whole file
 * @param encoding a label of the WHATWG Encoding Standard; a byte-order mark of the same encoding
 *   is taken off, one of another encoding is not believed
 * @throws FarsiNewsError BINARY_INPUT where the bytes are no text (NUL bytes outside UTF-16);
 *   ENCODING where the name is unknown or the bytes are not valid in the encoding asked for
 *
 * @example
 * ```js
 * import { decode } from 'farsi-news';
 *
 * const { text, encoding } = decode(Uint8Array.from([0xd3, 0xe1, 0xc7, 0xe3]));
 * console.log(text, encoding); // → سلام windows-1256
 * ```
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const marked = markOf(bytes) ?? 'utf-8';
  if (marked !== 'utf-8') return decodeAs(bytes, marked);
  refuseBinary(bytes);
  try {
    return decodeAs(bytes, 'utf-8');
  } catch {
    return decodeDamaged(bytes) ?? decodeAs(bytes, 'windows-1256');
  }
}

/** The text as UTF-8 with U+FFFD for what is not valid; null where that is more than a few characters. */
function decodeDamaged(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let invalid = 0;
  let valid = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === replacement) invalid++;
    else if (code > 0x7f) valid++;
  }
  if (invalid * leastValidPerInvalid > valid) return null;
  return { text, encoding: 'utf-8', bom: markOf(bytes) === 'utf-8', damaged: true };
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = decoderFor(label);
  const { encoding } = decoder;
  const bom = markOf(bytes) === encoding;
  if (!encoding.startsWith('utf-16')) refuseBinary(bytes);
  try {
    return { text: decoder.decode(bytes), encoding, bom, damaged: false };
  } catch (error) {
    throw new FarsiNewsError(
      'ENCODING',
      `the bytes are not valid ${encoding}`,
      'name the encoding the file is in, or leave the encoding to be found out',
      { cause: error },
    );
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (error) {
    throw new FarsiNewsError(
      'ENCODING',
      `unknown encoding «${label}»`,
      'use utf-8, windows-1256, utf-16le, utf-16be or another name of the Encoding Standard',
      { cause: error },
    );
  }
}

function markOf(bytes: Uint8Array): string | null {
  const found = marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  return found?.encoding ?? null;
}

/** Text in any encoding that is read byte by byte has no NUL in it. */
function refuseBinary(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0);
  if (nul === -1) return;
  const looksLikeUtf16 = isMostlyNulAtOneParity(bytes.subarray(0, sample));
  throw new FarsiNewsError(
    'BINARY_INPUT',
    `no text: a NUL byte at offset ${nul}`,
    looksLikeUtf16
      ? 'name its encoding if it is UTF-16 (utf-16le or utf-16be)'
      : 'give a text file, docx or PDF; other documents must be saved as one of them first',
  );
}

/** UTF-16 with ASCII in it has NUL bytes at even or at odd offsets only. */
function isMostlyNulAtOneParity(bytes: Uint8Array): boolean {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, i) => {
    if (byte === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  });
  return Math.min(even, odd) === 0 && (even + odd) * 10 > bytes.length;
}
