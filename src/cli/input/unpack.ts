import { FarsiNewsError } from '../../errors.js';
import type { Input } from './input.js';

/** No text is longer; a small file may unpack to more than any memory holds. */
const largest = 512 * 1024 * 1024;

/**
 * The bytes in a gzip file, whatever it is called; others as they are.
 *
 * @param most how many bytes it may unpack to
 * @throws FarsiNewsError NOT_READABLE where they are damaged, or more than 512 MB
 */
export async function unpack(
  bytes: Uint8Array,
  { name }: Input,
  most = largest,
): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (cause) {
    const isLarge = (cause as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FarsiNewsError(
      'NOT_READABLE',
      `${name}: ${isLarge ? 'unpacks to more than 512 MB' : 'is not whole: it cannot be unpacked'}`,
      isLarge ? 'unpack it and split it' : 'get it anew, or test it with gzip -t',
      { cause },
    );
  }
}
