import { FarsiNewsError } from '../errors.js';
import { AtomicFile } from './atomic-file.js';
import type { Context } from './context.js';
import type { Text } from './input/read-input.js';

/**
 * Put a new text into the file that a text was read from, whole or not at all, with the file's
 * byte-order mark.
 *
 * @throws FarsiNewsError NOT_WRITABLE; USAGE for the standard input and for what was unpacked; ENCODING where the file holds
 *   bytes that are no text, which would be lost
 */
export async function writeBack(
  { input, bom, encoding, damaged, packed }: Text,
  text: string,
  context: Context,
): Promise<void> {
  if (input.path === null) {
    throw new FarsiNewsError(
      'USAGE',
      'the standard input cannot be written back',
      'redirect the output of farsi-news normalize instead',
    );
  }
  if (packed !== null) {
    throw new FarsiNewsError(
      'USAGE',
      `${input.name}: not written: a ${packed} file is read, and never written`,
      'print the text with farsi-news normalize, or unpack the file first',
    );
  }
  if (damaged) {
    throw new FarsiNewsError(
      'ENCODING',
      `${input.name}: not written: its bytes that are not valid UTF-8 would be lost`,
      'mend them first, or print the text with farsi-news normalize',
    );
  }
  context.heartbeat(); // it is not ended for what the text took before
  const file = new AtomicFile(input.path, input.name);
  file.write((bom ? '\ufeff' : '') + text);
  file.commit();
  if (encoding !== 'utf-8') await context.note(`${input.name}: written as UTF-8`);
}
