import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { FarsiNewsError } from './errors.js';
import { modelsFolder } from './models-folder.js';
import { allocateModel } from './tagging/kernel-memory.js';

/** Makes room for the bytes of a file. */
type Allocate = (size: number) => Uint8Array;

/** Where each kind of model is read to; the largest first, which takes the longest. */
const rooms = {
  entities: allocateModel,
  spacing: allocateShared,
  background: allocateShared,
  lexicon: allocateShared,
  gazetteer: allocateShared,
} satisfies Readonly<Record<string, Allocate>>;

export type ModelKind = keyof typeof rooms;

/** Files that were read before they were asked for, by their path. */
const readyFiles = new Map<string, Uint8Array>();
let ahead: Promise<void> | undefined;

/**
 * The bytes of the model of one kind in `directory`.
 *
 * @throws FarsiNewsError NOT_READABLE
 */
export function readModelFile(directory: string, kind: ModelKind): Uint8Array {
  const path = pathOf(directory, kind);
  const ready = readyFiles.get(path);
  readyFiles.delete(path);
  if (ready !== undefined) return ready;
  try {
    return readFile(path, rooms[kind]);
  } catch (cause) {
    throw new FarsiNewsError(
      'NOT_READABLE',
      `cannot read the model ${path}`,
      'install farsi-news again, or name the folder that holds the models',
      { cause },
    );
  }
}

/**
 * Have the system read all models that ship, while the program goes on loading; once a process. What
 * cannot be read is told by who needs it.
 */
export function readModelsAhead(): Promise<void> {
  const kinds = Object.keys(rooms) as ModelKind[];
  return (ahead ??= Promise.all(kinds.map(readAhead)).then(() => undefined));
}

function readAhead(kind: ModelKind): Promise<void> {
  return new Promise((resolve) => {
    const path = pathOf(modelsFolder, kind);
    try {
      const file = openSync(path, 'r');
      const bytes = rooms[kind](fstatSync(file).size);
      read(file, bytes, 0, bytes.length, 0, (_error, count) => {
        closeSync(file);
        if (count === bytes.length) readyFiles.set(path, bytes);
        resolve();
      });
    } catch {
      resolve();
    }
  });
}

function pathOf(directory: string, kind: ModelKind): string {
  return `${directory.replace(/\/$/, '')}/${kind}.bin`;
}

/**
 * Shared memory, which the garbage collector does not count: ten megabytes of common buffers bring on
 * a full collection that a short run would never need.
 */
function allocateShared(size: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(size));
}

function readFile(path: string, allocate: Allocate): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = allocate(fstatSync(file).size);
    for (let at = 0; at < bytes.length;) {
      const count = readSync(file, bytes, at, bytes.length - at, at);
      if (count === 0) break; // it has become shorter: the model's checksum will tell
      at += count;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
