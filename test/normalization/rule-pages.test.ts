import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { NormalizeOptions } from '../../src/normalization/options.js';
import { rules } from '../../src/normalization/rules.js';
import { applyRule } from './apply-rule.js';
import { named } from './named-characters.js';

const folder = new URL('../../docs/rules/', import.meta.url);

interface Example {
  readonly before: string;
  readonly after: string;
  readonly options: Partial<NormalizeOptions>;
}

function readPage(id: string): string {
  return readFileSync(new URL(`${id}.md`, folder), 'utf8');
}

function section(page: string, title: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

function examples(page: string): Example[] {
  const rows = section(page, 'Examples').matchAll(
    /^\| `(.+?)` +\| `(.+?)` +\|(?: (?:`(\w+): (\w+)`)? +\|)?$/gm,
  );
  return Array.from(rows, ([, before = '', after = '', option, value]) => ({
    before: named(before),
    after: named(after),
    options: option === undefined ? {} : { [option]: value },
  }));
}

function leftAlone(page: string): string[] {
  const rows = section(page, 'Left alone').matchAll(/^- `(.+)`$/gm);
  return Array.from(rows, ([, text = '']) => named(text));
}

describe('the pages of the rules', () => {
  it('are one for each rule, and an index', () => {
    const pages = readdirSync(folder).sort();
    expect(pages).toEqual([...rules.map(({ id }) => `${id}.md`), 'README.md'].sort());
  });

  it('are listed in the index, with severity and message, in the order of the rules', () => {
    const rows = readPage('README')
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    const listed = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(listed).toEqual(
      rules.map(({ id, severity, message, isOptional }) => [
        `[${id}](${id}.md)`,
        isOptional === true ? `off (\`${severity}\`)` : `\`${severity}\``,
        message,
      ]),
    );
  });

  it.each(rules)('say what $id says', ({ id, severity, message, persian, isOptional }) => {
    const page = readPage(id);
    expect(page).toContain(`# ${id}\n`);
    expect(page).toContain(message);
    expect(page).toContain(persian);
    const off = isOptional === true ? ', off by default' : '';
    expect(page).toContain(`Severity: \`${severity}\`${off}\n`);
    expect(section(page, 'What it finds').length).toBeGreaterThan(40);
    expect(section(page, 'Why').length).toBeGreaterThan(40);
  });

  // What these find depends on a model; they have tests of their own.
  const byModel = new Set(['spacing', 'repeated-letter']);
  describe.each(rules.filter(({ id }) => !byModel.has(id)))('$id', ({ id }) => {
    const page = readPage(id);

    it('has examples', () => {
      expect(examples(page).length).toBeGreaterThan(1);
      expect(leftAlone(page).length).toBeGreaterThan(0);
    });

    it.each(examples(page))('makes «$after» of «$before»', ({ before, after, options }) => {
      expect(before).not.toBe(after);
      expect(applyRule(id, before, options)).toBe(after);
      expect(applyRule(id, after, options)).toBe(after);
    });

    it.each(leftAlone(page))('leaves «%s» alone', (text) => {
      expect(applyRule(id, text)).toBe(text);
    });
  });
});
