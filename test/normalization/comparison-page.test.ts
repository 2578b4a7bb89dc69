import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { normalize } from '../../src/normalization/normalize.js';
import type { NormalizeOptions, RuleSetting } from '../../src/normalization/options.js';
import { ruleIds } from '../../src/normalization/rules.js';
import { loadResources } from '../../src/resources.js';
import { named } from './named-characters.js';

const page = readFileSync(new URL('../../docs/comparison.md', import.meta.url), 'utf8');

const { spacing } = loadResources();

interface Example {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly options: Partial<NormalizeOptions>;
}

/** The rows with an example; a rule that is off, and an option, are named where it is told how. */
const examples: Example[] = Array.from(
  page.matchAll(/^\| (.+?) \| [^|]+ \| ([^|]+) \| `([^|]+)` +\| `([^|]+)` +\|$/gm),
  ([, what = '', how = '', before = '', after = '']) => {
    const rule = /^\[([a-z-]+)\]\(.*?\), off/.exec(how)?.[1];
    const [, option, value] = /`(\w+): (\w+)`/.exec(how) ?? [];
    const rules: Record<string, RuleSetting> = rule === undefined ? {} : { [rule]: 'warning' };
    const chosen = option === undefined ? {} : { [option]: value };
    return { what, before: named(before), after: named(after), options: { rules, ...chosen } };
  },
);

describe('the page that compares', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  it.each(examples)('is right about $what', ({ before, after, options }) => {
    expect(normalize(before, options, spacing).text).toBe(after);
  });

  it('names rules that there are', () => {
    const linked = Array.from(page.matchAll(/\(rules\/([a-z-]+)\.md\)/g), ([, id]) => id);
    expect(linked.filter((id) => !ruleIds.includes(id ?? ''))).toEqual([]);
  });
});
