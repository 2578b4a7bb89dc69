import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { writeWhole } from './write-whole.js';

/** Of SHA-256, in bytes. */
const checksumLength = 32;

/** As V8 holds Persian texts: so they are only copied. */
const encoding = 'utf16le';

/** Texts of earlier runs in a folder, an entry a file, each found by a key of hexadecimal digits. */
export class Entries {
  constructor(readonly folder: string) {}

  /** @returns null where there is none, or none that is whole and of this key */
  read(key: string): string | null {
    try {
      const bytes = readFileSync(this.#file(key));
      const content = bytes.subarray(checksumLength);
      if (!checksum(key, content).equals(bytes.subarray(0, checksumLength))) return null;
      return inflateRawSync(content).toString(encoding);
    } catch {
      return null;
    }
  }

  /** @throws the system's error, where it cannot be written */
  write(key: string, text: string): void {
    const content = deflateRawSync(Buffer.from(text, encoding), { level: 1 });
    writeWhole(this.#file(key), Buffer.concat([checksum(key, content), content]));
  }

  #file(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2));
  }
}

/** Of the key too: an entry that lies under another's name is none. */
function checksum(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}
