import { FarsiNewsError } from '../../errors.js';
import type { Input } from './input.js';
import { tooLarge, usualLimit } from './too-large.js';

/**
 * The bytes in a gzip file, whatever it is called; others as they are.
 *
 * @throws FarsiNewsError NOT_READABLE where they are damaged; TOO_LARGE
 */
export async function unpack(
  bytes: Uint8Array,
  { name, limit = usualLimit }: Input,
): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (cause) {
    const isLarge = (cause as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    if (isLarge) throw tooLarge(limit, `${name}: unpacked`);
    throw new FarsiNewsError(
      'NOT_READABLE',
      `${name}: is not whole: it cannot be unpacked`,
      'get it anew, or test it with gzip -t',
      { cause },
    );
  }
}
