import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as library from '../../src/index.js';
import { makeFolder, runCommand } from '../cli/run-cli.js';

jest.setTimeout(60_000);

/** The blocks of JavaScript in a page, or in the docstrings of a module. */
function examplesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const plain = file.endsWith('.ts') ? text.replaceAll(/^ \* ?/gmu, '') : text;
  return Array.from(plain.matchAll(/```js\n(.*?)```/gsu), ([, code = '']) => code);
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('training'))
  .map((name) => join('src', name));
const pages = ['README.md', 'README.fa.md', 'docs/library.md', ...sources];
const examples = pages.flatMap((page) =>
  examplesIn(page).map((code, i): [string, string] => [`${page}, ${i + 1}`, code]),
);

let folder: ReturnType<typeof makeFolder>;
beforeAll(() => {
  folder = makeFolder({});
  mkdirSync(join(folder.path, 'node_modules'));
  symlinkSync(process.cwd(), join(folder.path, 'node_modules/farsi-news'));
});
afterAll(() => folder.remove());

describe('the examples of the library', () => {
  it.each(examples)('do as they say: %s', async (name, code) => {
    const file = join(folder.path, `${name.replaceAll(/\W+/gu, '-')}.mjs`);
    writeFileSync(file, code);
    const { stdout, stderr } = await runCommand(process.execPath, [file]);
    expect(stderr).toBe('');
    const said = Array.from(code.matchAll(/\/\/ → (.*)/gu), ([, text]) => text);
    expect(stdout.split('\n').slice(0, -1)).toEqual(said);
  });

  it.each(Object.keys(library))('there is one for %s', (name) => {
    const used = new RegExp(String.raw`import \{[^}]*\b${name}\b[^}]*\} from 'farsi-news'`, 'u');
    const code = examples.map(([, text]) => text).join('');
    if (name === 'Alignment') expect(code).toContain('alignment.originalRange');
    else expect(code).toMatch(used);
  });
});
