import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  statSync,
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
    if (sizeOf(partOf(path)) < size) throw shorter(name, size);
    try {
      this.#descriptor = openSync(partOf(path), size === 0 ? 'w' : 'r+');
      ftruncateSync(this.#descriptor, size);
    } catch (cause) {
      throw notWritable(name, cause);
    }
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
      throw notWritable(this.#name, cause);
    }
  }
}

function partOf(path: string): string {
  return `${path}.part`;
}

/** What is not there, or cannot be looked at, is told when it is opened. */
function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

function shorter(name: string, size: number): FarsiNewsError {
  return new FarsiNewsError(
    'NOT_FOUND',
    `${partOf(name)} does not hold the ${size} bytes that were collected into it`,
    'name the file of the collect that was begun, or submit the corpus under another --name',
  );
}
