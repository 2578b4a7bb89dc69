import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeModels } from './describe-models.js';

/** All that a result depends on besides the text and the options: the program, Node, the models. */
export function describeMaker(): string {
  const program = readFileSync(fileURLToPath(import.meta.url)); // the bundle
  const maker = createHash('sha256').update(process.version).update(program);
  return maker.update(describeModels()).digest('hex');
}
