/**
 * Build dist/: the library, as modules with chunks for what is rarely needed; the command line with
 * the packages it uses, as one file whose compiled code can be kept; and its start. Then the type
 * declarations.
 *
 *   node scripts/build.js [--no-types]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { collectLicences } from './collect-licences.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  write: false, // what was built before goes only when there is something new
};

const library = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  // All chunks lie in dist/ itself: modules find models/ beside it.
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  packages: 'external',
  charset: 'utf8',
});

/** Commander loads it for commands that are programs of their own; ours are not. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'lazy', namespace: 'child-process' } : undefined,
    );
    onLoad({ filter: /^lazy$/, namespace: 'child-process' }, () => ({
      contents: 'exports.spawn = (...all) => require("node:child_process").spawn(...all);',
    }));
  },
};

const program = await build({
  ...shared,
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/farsi-news.cjs',
  format: 'cjs',
  external: ['natural'],
  // Its main file asks for its parts in a way that cannot be followed.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [lazyChildProcess],
  define: { 'import.meta.url': 'moduleUrl' },
  // One expression, see src/start/load-program.ts.
  banner: {
    js:
      '(function (exports, require, module, __filename, __dirname) {' +
      'const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
  footer: { js: '})' },
  metafile: true,
});
// Plain ASCII is read faster. What esbuild leaves are the letters of regular expressions.
const programText = program.outputFiles[0].text.replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
const programHash = createHash('sha256').update(programText).digest('hex');

const start = await build({
  ...shared,
  entryPoints: ['src/start/start.ts'],
  outfile: 'dist/start.cjs',
  format: 'cjs',
  define: { programHash: JSON.stringify(programHash) },
});

rmSync('dist', { recursive: true, force: true });
for (const { path, contents } of [...library.outputFiles, ...start.outputFiles]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
writeFileSync('dist/farsi-news.cjs', programText);
writeFileSync('dist/LICENSES.txt', collectLicences(Object.keys(program.metafile.inputs)));

if (!process.argv.includes('--no-types')) {
  const compiler = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
  const options = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly'];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
