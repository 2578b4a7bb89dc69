import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { seed } from '../cli/run-cli.js';
import { installPackage, type InstalledPackage } from './installed-package.js';

jest.setTimeout(240_000);

const node = process.execPath;
let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
  for (const name of ['a.md', 'b.html', 'c.srt'])
    writeFileSync(join(installed.folder, name), 'متن\n');
  writeFileSync(join(installed.folder, 'd.json'), '{ "text": "متن" }\n');
  // More than is done at once, so that threads are started for it.
  const record = `${JSON.stringify({ text: 'متن', filling: 'x'.repeat(4000) })}\n`;
  writeFileSync(join(installed.folder, 'e.ndjson'), record.repeat(20));
});
afterAll(() => installed.remove());

/** A file in a folder below, so that nothing is found by way of the current folder. */
function write(name: string, text: string): string {
  const folder = join(installed.folder, 'elsewhere');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('what is packed', () => {
  it('is what a run needs, and the papers', () => {
    const places = new Set(installed.files.map((path) => path.replace(/\/.*$/, '/')));
    expect([...places].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.fa.md',
      'README.md',
      'bin/',
      'dist/',
      'docs/',
      'models/',
      'package.json',
      'schema/',
    ]);
    const docs = installed.files.filter((path) => path.startsWith('docs/'));
    expect(docs.filter((path) => !path.startsWith('docs/rules'))).toEqual([]);
    expect(installed.files.filter((path) => path.endsWith('.d.ts'))).toEqual(['dist/index.d.ts']);
  });

  it('stays below 12 MB', () => {
    expect(installed.size).toBeLessThan(12_000_000);
  });

  it('brings no other package with it', () => {
    const modules = readdirSync(join(installed.folder, 'node_modules'));
    expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['farsi-news']);
  });

  it('holds the licence of every package that was taken in', () => {
    const licences = readFileSync(
      join(installed.folder, 'node_modules/farsi-news/dist/LICENSES.txt'),
      'utf8',
    );
    for (const name of [
      'commander',
      'chalk',
      'natural',
      'cli-table3',
      'micromark',
      'tinypool',
      'underscore',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'mu'));
    }
    expect(licences).not.toContain('(undefined)');
  });
});

describe('the command', () => {
  const farsiNews = (args: readonly string[]) =>
    installed.run(join(installed.folder, 'node_modules/.bin/farsi-news'), args);

  it('analyzes an article', async () => {
    const { status, stdout, stderr } = await farsiNews(['analyze', seed, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(JSON.parse(stdout) as object)).toContain('schemaVersion');
  });

  it.each([
    [['--version']],
    [['explain', 'kashida']],
    [['explain', 'kashida', '--lang', 'fa']],
    [['check', '--format', 'sarif', 'a.md']],
    [['normalize', 'a.md', 'b.html', 'c.srt']],
    [['normalize', 'd.json', '--text-field', 'text']],
    [['keywords', seed, '--background', 'a.md', '--measure', 'tf-idf']],
    [['completion', 'bash']],
    [['stats', seed]],
    [['analyze', 'e.ndjson', '--text-field', 'text', '-f', 'ndjson', '-j', '2']],
  ])('runs: %j', async (args) => {
    const { status, stdout, stderr } = await farsiNews(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

const article = 'رئیس دانشگاه تهران گفت: دانشجویان میتوانند از فردا ثبت نام کنند.';
const use = `
  const { text } = library.normalize(${JSON.stringify(article)});
  const { quotes } = library.analyze(${JSON.stringify(article)});
  library.normalizeProse('# علي', { container: 'markdown' }).then(({ text: page }) => {
    console.log(JSON.stringify([text, quotes.length, page]));
  });
`;
const used = [article.replace('میتوانند', 'می‌توانند'), 1, '# علی'];

describe('the library', () => {
  it.each([
    ['import', 'a.mjs', `import * as library from 'farsi-news';${use}`],
    ['import()', 'b.cjs', `import('farsi-news').then((library) => {${use}});`],
    ['require', 'c.cjs', `const library = require('farsi-news');${use}`],
  ])('is there by %s, from any folder', async (_, name, text) => {
    const { stdout, stderr } = await installed.run(node, [write(name, text)], { cwd: '/' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(used);
  });

  it('gives out its schemas', async () => {
    const script = write(
      'd.cjs',
      `for (const name of ['analysis', 'check', 'config', 'failure'])
         console.log(require('farsi-news/schema/' + name + '.schema.json').$schema);
       console.log(require('farsi-news/package.json').name);`,
    );
    const { stdout } = await installed.run(node, [script], { cwd: '/' });
    expect(stdout.trim().split('\n')).toHaveLength(5);
  });

  const typed = `
    const words: readonly { lemma: string }[] = library.lemmatize(['کتاب‌ها']);
    const analysis: library.Analysis = library.analyze('متن', { top: 3 });
    const resources: library.Resources = library.loadResources();
    // @ts-expect-error there is no such option
    library.normalize('متن', { digits: 'roman' });
    export const result = [words, analysis.quotes[0]?.speaker, resources];
  `;

  it.each([
    ['nodenext', 'a.mts', "import * as library from 'farsi-news';"],
    ['nodenext', 'b.cts', "import library = require('farsi-news');"],
    ['node16', 'c.mts', "import * as library from 'farsi-news';"],
    ['bundler', 'd.ts', "import * as library from 'farsi-news';"],
  ])('has types: %s, %s', async (resolution, name, start) => {
    const file = write(name, start + typed);
    const { status, stdout } = await installed.run(node, [
      resolve('node_modules/typescript/lib/tsc.js'),
      ...['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023'],
      ...['--module', resolution === 'bundler' ? 'esnext' : resolution],
      ...['--moduleResolution', resolution, '--skipLibCheck', 'false', file],
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
