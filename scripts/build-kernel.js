/**
 * Compile assembly/kernel.ts to src/tagging/kernel-bytes.ts.
 *
 *   npm run build:kernel
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const source = 'assembly/kernel.ts';
const { error, binary, stderr } = await asc.compileString(readFileSync(source, 'utf8'), {
  optimizeLevel: 3,
  runtime: 'stub',
  noAssert: true,
  use: ['abort='],
  enable: ['simd', 'threads'],
  importMemory: true,
  sharedMemory: true,
  initialMemory: 1,
  maximumMemory: 8192, // as in src/tagging/kernel-memory.ts
  disableWarning: [201], // integers are addresses here
});
if (error) throw new Error(stderr.toString(), { cause: error });

const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
writeFileSync(
  'src/tagging/kernel-bytes.ts',
  `/** Made by scripts/build-kernel.js. The checksum of the text that it was made from. */
export const kernelSource = '${hash}';

/** The module of assembly/kernel.ts, in base64. */
export const kernelBytes =
  '${Buffer.from(binary).toString('base64')}';
`,
);
