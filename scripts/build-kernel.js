/**
 * Compile assembly/ to src/kernel/kernel-bytes.ts.
 *
 *   npm run build:kernel
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const names = readdirSync('assembly').filter((name) => name.endsWith('.ts'));
const texts = new Map(names.sort().map((name) => [name, readFileSync(`assembly/${name}`, 'utf8')]));

const argv = ['kernel.ts', '--outFile', 'kernel.wasm'];
asc.configToArguments(
  {
    optimizeLevel: 3,
    runtime: 'stub',
    noAssert: true,
    use: ['abort='],
    enable: ['simd', 'threads'],
    importMemory: true,
    sharedMemory: true,
    initialMemory: 1,
    maximumMemory: 8192, // as in src/kernel/kernel-memory.ts
    disableWarning: [201], // integers are addresses here
  },
  argv,
);
let binary = new Uint8Array();
const { error, stderr } = await asc.main(argv, {
  readFile: (name) => texts.get(name) ?? null,
  writeFile: (_name, contents) => void (binary = contents),
  listFiles: () => [],
});
if (error) throw new Error(stderr.toString(), { cause: error });

const hash = createHash('sha256');
for (const text of texts.values()) hash.update(text);
writeFileSync(
  'src/kernel/kernel-bytes.ts',
  `/** Made by scripts/build-kernel.js. The checksum of the texts that it was made from. */
export const kernelSource = '${hash.digest('hex')}';

/** The module of assembly/, in base64. */
export const kernelBytes =
  '${Buffer.from(binary).toString('base64')}';
`,
);
