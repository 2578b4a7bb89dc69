import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { modelsFolder } from '../../models-folder.js';

/** The part of a model's file that holds its checksum, in bytes. */
const prologue = 16;

/** What tells these models from others: a hash over their lengths and checksums. */
export function describeModels(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(modelsFolder).sort()) {
    if (name.endsWith('.bin')) hash.update(name).update(headOf(modelsFolder + name));
  }
  return hash.digest('hex');
}

/** The length of a model and the bytes that tell its content. */
function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(prologue);
    readSync(file, bytes, 0, prologue, 0);
    return `${fstatSync(file).size} ${bytes.toString('hex')}`;
  } finally {
    closeSync(file);
  }
}
