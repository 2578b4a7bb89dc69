import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FarsiNewsError } from '../../errors.js';

/** The package finds its own pages by its own name, wherever the built code lies in it. */
const root = dirname(createRequire(import.meta.url).resolve('farsi-news/package.json'));

/** The English page of a rule, as it stands in `docs/rules/`. */
export function readEnglishPage(id: string): string {
  return read(`docs/rules/${id}.md`);
}

/** The Persian text of every rule, by id. */
export function readPersianPages(): ReadonlyMap<string, string> {
  const sections = read('docs/rules.fa.md').split(/^## /mu).slice(1);
  return new Map(
    sections.map((section) => [section.slice(0, section.indexOf('\n')).trim(), section]),
  );
}

function read(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (cause) {
    const message = `the text ${path} is not in the installed package`;
    throw new FarsiNewsError('NOT_READABLE', message, 'install farsi-news again', { cause });
  }
}
