import type { Writable } from 'node:stream';

/** Write a text and wait until the stream has taken it; a slow reader slows the writer down. */
export function writeText(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
