import { createWriteStream, fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { OutputStream } from '../cli/io.js';

/**
 * The stream to write to in place of the standard one. Node writes to a file once, and passes over
 * what the disk did not take of it in silence; the stream of a file writes the rest, or says why not.
 */
export function outputOf(standard: Writable & { readonly fd: number }): OutputStream {
  if (!fstatSync(standard.fd).isFile()) return standard;
  return createWriteStream('', { fd: standard.fd, autoClose: false });
}
