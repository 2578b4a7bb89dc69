import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { FarsiNewsError } from '../../errors.js';
import { notWritable } from '../not-writable.js';

/**
 * A file that is written over several runs and there only when it is complete; till then `FILE.part`
 * holds what there is of it. What a run wrote behind the length that it could write down is cut off.
 */
export class GrowingFile {
  readonly #path: string;
  readonly #name: string;
  readonly #descriptor: number;
  /** In bytes. */
  size: number;

  /**
   * @param size how much of it is there already, in bytes
   * @throws FarsiNewsError NOT_WRITABLE; NOT_FOUND where it is not as long as that
   */
  constructor(path: string, name: string, size: number) {
    this.#path = path;
    this.#name = name;
    this.size = size;
    try {
      this.#descriptor = openSync(partOf(path), size === 0 ? 'w' : 'r+');
    } catch (cause) {
      if (size > 0 && isMissing(cause)) throw shorter(name, size);
      throw notWritable(name, cause);
    }
    this.#attempt(() => {
      if (fstatSync(this.#descriptor).size < size) throw shorter(name, size);
      ftruncateSync(this.#descriptor, size);
    });
  }

  /**
   * Add to it; the text lies on the disk then.
   *
   * @throws FarsiNewsError NOT_WRITABLE
   */
  append(text: string): void {
    this.#attempt(() => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.size + done);
      }
      fsyncSync(this.#descriptor);
      this.size += bytes.length;
    });
  }

  /**
   * Put it in its place: it is complete.
   *
   * @throws FarsiNewsError NOT_WRITABLE
   */
  commit(): void {
    this.#attempt(() => {
      closeSync(this.#descriptor);
      renameSync(partOf(this.#path), this.#path);
    });
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (cause) {
      throw cause instanceof FarsiNewsError ? cause : notWritable(this.#name, cause);
    }
  }
}

function partOf(path: string): string {
  return `${path}.part`;
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function shorter(name: string, size: number): FarsiNewsError {
  return new FarsiNewsError(
    'NOT_FOUND',
    `${partOf(name)} does not hold the ${size} bytes that were collected into it`,
    'name the file of the collect that was begun, or submit the corpus under another --name',
  );
}
