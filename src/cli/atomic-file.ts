import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { notWritable } from './not-writable.js';

/**
 * A file that is there whole or not at all: what is written goes into a file beside it, which takes
 * its place, its mode and its owner, when it is complete and on the disk. A run that is killed in
 * between leaves the old file, and at worst the one beside it. A link stays a link to the file that
 * is written; a device or a pipe is written to directly.
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
      this.#target = stats === undefined ? behindLink(path) : realpathSync(path);
      const whole = stats === undefined || stats.isFile();
      // Who may write into the folder could replace a file that may not be written.
      if (stats !== undefined) accessSync(this.#target, constants.W_OK);
      this.#temporary = whole ? besides(this.#target) : null;
      this.#descriptor = openSync(this.#temporary ?? this.#target, whole ? 'wx' : 'w');
    } catch (cause) {
      throw notWritable(name, cause);
    }
    this.#attempt(() => {
      const stats = statSync(this.#target, { throwIfNoEntry: false });
      if (stats?.isFile() === true && this.#descriptor !== null) takeAfter(this.#descriptor, stats);
    });
  }

  /** @throws FarsiNewsError NOT_WRITABLE; nothing is left behind */
  write(text: string): void {
    this.#attempt(() => {
      if (this.#descriptor === null) throw new Error('the file is closed');
      const bytes = Buffer.from(text);
      let done = 0;
      while (done < bytes.length) done += writeSync(this.#descriptor, bytes, done);
    });
  }

  /**
   * Put the file in its place.
   *
   * @throws FarsiNewsError NOT_WRITABLE; nothing is left behind
   */
  commit(): void {
    this.#attempt(() => {
      if (this.#descriptor !== null && this.#temporary !== null) fsyncSync(this.#descriptor);
      this.#close();
      if (this.#temporary !== null) renameSync(this.#temporary, this.#target);
    });
  }

  /** Leave everything as it was; after `commit` this does nothing. */
  discard(): void {
    try {
      this.#close();
      if (this.#temporary !== null) rmSync(this.#temporary, { force: true });
    } catch {
      return; // the disk that took nothing does not give back either; the old file is whole
    }
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (cause) {
      this.discard();
      throw notWritable(this.#name, cause);
    }
  }

  #close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Hidden, so that no walk over the folder takes it for a text. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${Math.random().toString(16).slice(2, 10)}.tmp`);
}

/** Where a link points to whose file is not there yet. */
function behindLink(path: string): string {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return path; // no link
  }
}

function takeAfter(descriptor: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only root gives files away: what others write is theirs.
  }
  fchmodSync(descriptor, mode & 0o7777);
}
