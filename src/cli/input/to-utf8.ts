/** Of the encodings that are read, UTF-16 alone writes a newline otherwise than with one byte. */
const marks = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/**
 * The bytes of a stream, as UTF-8 where they are UTF-16 by their byte-order mark or by name; in any
 * other encoding lines can be told apart as they are.
 */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer | string>,
  encoding: string | undefined,
): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (isFirst) {
      const name =
        encoding ?? marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
      if (name?.toLowerCase().startsWith('utf-16') === true) decoder = new TextDecoder(name);
      isFirst = false;
    }
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
}
