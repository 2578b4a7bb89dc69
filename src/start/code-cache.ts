import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { crc32 } from 'node:zlib';
import { writeWhole } from '../cli/cache/write-whole.js';

/** What V8 compiled in an earlier run. */
export interface CompiledCode {
  readonly data: Buffer;
  /** How much the run that made it did, in milliseconds of the processor. */
  readonly work: number;
}

/** 'fnc1', the key's checksum, the data's checksum, the work: four little-endian words. */
const header = 16;
const magic = 0x31636e66;

/**
 * The compiled code in `file`, if it is whole, of this program and this Node, and the user's own:
 * code from a file that others can write is never run.
 *
 * @param key names the program's text and the Node that compiled it
 * @returns null where there is none to be trusted
 */
export function readCompiledCode(file: string, key: string): CompiledCode | null {
  try {
    const { uid, mode } = statSync(file);
    if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) {
      return null;
    }
    const bytes = readFileSync(file);
    const data = bytes.subarray(header);
    const whole =
      bytes.length > header &&
      bytes.readUInt32LE(0) === magic &&
      bytes.readUInt32LE(4) === crc32(key) &&
      bytes.readUInt32LE(8) === crc32(data);
    return whole ? { data, work: bytes.readUInt32LE(12) } : null;
  } catch {
    return null;
  }
}

/** Keep compiled code, whole or not at all; a folder that cannot be written is no fault. */
export function writeCompiledCode(file: string, key: string, { data, work }: CompiledCode): void {
  const bytes = Buffer.alloc(header + data.length);
  bytes.writeUInt32LE(magic, 0);
  bytes.writeUInt32LE(crc32(key), 4);
  bytes.writeUInt32LE(crc32(data), 8);
  bytes.writeUInt32LE(Math.round(work), 12);
  bytes.set(data, header);
  try {
    writeWhole(file, bytes);
  } catch {
    return;
  }
}
