/**
 * Build dist/: the library, as modules with chunks for what is rarely needed; the command line, as
 * one file whose compiled code can be kept; and its start. Then the type declarations. The packages
 * that are used are taken in, so that who installs farsi-news installs nothing else.
 *
 *   node scripts/build.js [--no-types] [--source-maps]
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { collectLicences } from './collect-licences.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Packages that stay outside: users install them, because they choose to or because they must. */
const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys({ ...dependencies, ...peerDependencies });

/**
 * Follow what src/resources.ts requires. esbuild knows the global `require` and no other, and the
 * modules it makes have one from their banner.
 */
const followRequire = {
  name: 'follow-require',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]resources\.ts$/ }, ({ path }) => {
      const made = 'const require = createRequire(import.meta.url);\n';
      const text = readFileSync(path, 'utf8');
      if (!text.includes(made)) throw new Error(`${path} makes its require in another way`);
      return { contents: text.replace(made, ''), loader: 'ts' };
    });
  },
};

// Maps tell of the text as it is made here: its lines stay as they are then.
const sourcemap = process.argv.includes('--source-maps');

const shared = {
  bundle: true,
  sourcemap,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: !sourcemap,
  minifySyntax: true,
  logLevel: 'warning',
  external,
  // Its main file asks for its parts in a way that cannot be followed.
  alias: {
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    // Linkedom paints with it where it is there; nobody paints here.
    canvas: './node_modules/linkedom/commonjs/canvas-shim.cjs',
  },
  metafile: true,
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
  charset: 'utf8',
  plugins: [followRequire],
  banner: {
    js:
      'import { createRequire as makeRequire } from "node:module";' +
      'const require = makeRequire(import.meta.url);',
  },
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

/** The global is the same, and need not be copied name by name wherever it is imported. */
const globalProcess = {
  name: 'global-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:process$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'process', namespace: 'global' } : undefined,
    );
    onLoad({ filter: /^process$/, namespace: 'global' }, () => ({
      contents: 'export default process;',
    }));
  },
};

/**
 * Cli-table3 draws placeholders alone, each of one column (src/reporters/table/draw-frame.ts). What it
 * would measure them with compiles ten kilobytes of regular expression first.
 */
const placeholderWidth = {
  name: 'placeholder-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('cli-table3') ? { path: 'length', namespace: 'width' } : undefined,
    );
    onLoad({ filter: /^length$/, namespace: 'width' }, () => ({
      contents: 'module.exports = (text) => text.length;',
    }));
  },
};

/**
 * What few runs need, and is large: files of their own, which nothing else of the program is in. All
 * code in the program's file costs a little at every start, used or not.
 */
const apart = [
  ['readable-places', './readable-places.js', 'src/containers/html/readable-places.ts'],
  ['parse-markdown', './parse-markdown.js', 'src/containers/markdown/parse-markdown.ts'],
  ['tf-idf', 'natural/lib/natural/tfidf/index.js', 'natural/lib/natural/tfidf/index.js'],
];
const filesApart = {
  name: 'files-apart',
  setup({ onResolve }) {
    for (const [name, imported] of apart) {
      const filter = new RegExp(`^${imported.replaceAll('.', '\\.')}$`);
      onResolve({ filter }, () => ({ path: `./${name}.cjs`, external: true }));
    }
  },
};

const parts = await build({
  ...shared,
  entryPoints: Object.fromEntries(apart.map(([name, , path]) => [name, path])),
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
});

const program = await build({
  ...shared,
  entryPoints: ['src/cli/program.ts'],
  outfile: 'dist/farsi-news.cjs',
  format: 'cjs',
  plugins: [followRequire, globalProcess, lazyChildProcess, placeholderWidth, filesApart],
  // Scripts have `require`, and no imports of their own.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'meta.url', 'import.meta.dirname': '__dirname' },
  // One expression, see src/start/load-program.ts.
  banner: {
    js:
      '(function (exports, require, module, __filename, __dirname) {' +
      'const meta = { get url() { return require("node:url").pathToFileURL(__filename).href; } };',
  },
  footer: { js: '})' },
});
const programFile = program.outputFiles.find(({ path }) => path.endsWith('.cjs'));
const programText = toAscii(programFile.text); // load-program.ts reads no other
const programHash = createHash('sha256').update(programText).digest('hex');

const start = await build({
  ...shared,
  entryPoints: ['src/start/start.ts', 'src/start/worker.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  plugins: [globalProcess],
  define: { programHash: JSON.stringify(programHash) },
});

/** The pool of threads, which asks for the file of a thread beside its own. */
const pool = await build({
  ...shared,
  entryPoints: {
    tinypool: 'tinypool',
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: 'dist',
  format: 'esm',
});

rmSync('dist', { recursive: true, force: true });
for (const { path, contents } of [library, start, pool, parts, program].flatMap(
  ({ outputFiles }) => outputFiles,
)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
writeFileSync('dist/farsi-news.cjs', programText);
const inputs = [library, program, pool, parts].flatMap(({ metafile }) =>
  Object.keys(metafile.inputs),
);
writeFileSync('dist/LICENSES.txt', collectLicences(inputs));

if (!process.argv.includes('--no-types')) {
  // All that is said of the library's types, in one file; what it does not export stays inside.
  const { generateDtsBundle } = await import('dts-bundle-generator');
  const entry = {
    filePath: 'src/index.ts',
    output: { exportReferencedTypes: false, noBanner: true },
  };
  const [types] = generateDtsBundle([entry], { preferredConfigPath: 'tsconfig.json' });
  writeFileSync('dist/index.d.ts', types);
}

/** Plain ASCII is read faster. What esbuild leaves are the letters of regular expressions. */
function toAscii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
