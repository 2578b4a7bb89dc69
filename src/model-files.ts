import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { FarsiNewsError } from './errors.js';
import { modelsFolder } from './models-folder.js';
import { allocateModels } from './kernel/kernel-memory.js';

/** The largest first, which takes the longest to read. */
const kinds = ['entities', 'spacing', 'background', 'lexicon', 'gazetteer'] as const;

export type ModelKind = (typeof kinds)[number];

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
    return readFile(path);
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
  return (ahead ??= readAll());
}

async function readAll(): Promise<void> {
  const files = kinds.flatMap((kind) => openModel(pathOf(modelsFolder, kind)));
  const rooms = allocateModels(files.map(({ size }) => size));
  await Promise.all(
    files.map(async ({ path, file }, i) => {
      const bytes = rooms[i] as Uint8Array;
      if (await fill(file, bytes)) readyFiles.set(path, bytes);
      closeSync(file);
    }),
  );
}

function openModel(path: string): { path: string; file: number; size: number }[] {
  try {
    const file = openSync(path, 'r');
    return [{ path, file, size: fstatSync(file).size }];
  } catch {
    return [];
  }
}

/** Whether the file had bytes enough. */
function fill(file: number, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    read(file, bytes, 0, bytes.length, 0, (_error, count) => {
      resolve(count === bytes.length);
    });
  });
}

function pathOf(directory: string, kind: ModelKind): string {
  return `${directory.replace(/\/$/, '')}/${kind}.bin`;
}

function readFile(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const [bytes] = allocateModels([fstatSync(file).size]) as [Uint8Array];
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
