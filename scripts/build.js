/**
 * Build dist/: the library and the command line, each module once, in a few files, so that a run of
 * the command line opens few of them. What is rarely needed stays behind a dynamic import, in a file
 * of its own. Then the type declarations.
 *
 *   node scripts/build.js [--no-types]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { outputFiles } = await build({
  entryPoints: { index: 'src/index.ts', 'cli/run': 'src/cli/run.ts' },
  outdir: 'dist',
  // All but the entry points lie in dist/ itself: modules find models/ beside it.
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  write: false, // what was built before goes only when there is something new
});

rmSync('dist', { recursive: true, force: true });
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

if (!process.argv.includes('--no-types')) {
  const compiler = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
  const options = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly'];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
