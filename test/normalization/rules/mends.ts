import { expect, it } from '@jest/globals';
import type { NormalizeOptions } from '../../../src/normalization/options.js';
import { applyRule } from '../apply-rule.js';

/** What one rule makes of a text: the same text where it is to leave it alone. */
export type Case = readonly [
  rule: string,
  before: string,
  after: string,
  options?: Partial<NormalizeOptions>,
];

/** A test for each case, named after what is not plain to see, too. */
export function itMends(cases: readonly Case[]): void {
  it.each(cases.map((row) => [shown(row), row] as const))(
    '%s',
    (_, [rule, before, after, options]) => {
      expect(applyRule(rule, before, options)).toBe(after);
    },
  );
}

function shown([rule, before, after, options]: Case): string {
  const asked = options === undefined ? '' : ` with ${JSON.stringify(options)}`;
  const result = after === before ? 'stays' : `becomes ${visible(after)}`;
  return `${rule}: ${visible(before)} ${result}${asked}`;
}

/** Invisible characters and floating marks by their codes. */
function visible(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return short.replaceAll(
    /[\p{Cf}\p{Cc}\p{Mn}\u00A0]/gu,
    (found) => `⟨${(found.codePointAt(0) ?? 0).toString(16)}⟩`,
  );
}
