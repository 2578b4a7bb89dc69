import {
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { FarsiNewsError } from '../errors.js';

/**
 * A file that is there whole or not at all: what is written goes into a file beside it, which takes
 * its place, and its mode, when it is complete. A device or a pipe is written to directly.
 */
export class AtomicFile {
  readonly #name: string;
  readonly #target: string;
  readonly #temporary: string | null;
  #descriptor: number | null;

  /** @throws FarsiNewsError NOT_WRITABLE */
  constructor(path: string, name: string = path) {
    this.#name = name;
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      this.#target = stats === undefined ? path : realpathSync(path);
      const whole = stats === undefined || stats.isFile();
      this.#temporary = whole ? besides(this.#target) : null;
      this.#descriptor = openSync(this.#temporary ?? this.#target, 'w');
      if (whole && stats !== undefined) fchmodSync(this.#descriptor, stats.mode & 0o777);
    } catch (cause) {
      throw notWritable(name, cause);
    }
  }

  /** @throws FarsiNewsError NOT_WRITABLE; nothing is left behind */
  write(text: string): void {
    try {
      if (this.#descriptor === null) throw new Error('the file is closed');
      const bytes = Buffer.from(text);
      let done = 0;
      while (done < bytes.length) done += writeSync(this.#descriptor, bytes, done);
    } catch (cause) {
      this.discard();
      throw notWritable(this.#name, cause);
    }
  }

  /**
   * Put the file in its place.
   *
   * @throws FarsiNewsError NOT_WRITABLE; nothing is left behind
   */
  commit(): void {
    try {
      this.#close();
      if (this.#temporary !== null) renameSync(this.#temporary, this.#target);
    } catch (cause) {
      this.discard();
      throw notWritable(this.#name, cause);
    }
  }

  /** Leave everything as it was; after `commit` this does nothing. */
  discard(): void {
    this.#close();
    if (this.#temporary !== null) rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

function notWritable(name: string, cause: unknown): FarsiNewsError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FarsiNewsError(
    'NOT_WRITABLE',
    `${name}: cannot be written: ${reason}`,
    'check the folder, the rights and the space on the disk',
    { cause },
  );
}
