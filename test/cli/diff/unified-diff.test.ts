import { describe, expect, it } from '@jest/globals';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { unifiedDiff } from '../../../src/cli/diff/unified-diff.js';
import { applyEdits } from '../../../src/text/apply-edits.js';
import type { Edit } from '../../../src/text/edit.js';

const replace = (text: string, found: string, replacement: string): Edit[] => {
  const start = text.indexOf(found);
  return [{ start, end: start + found.length, replacement }];
};

describe('unifiedDiff', () => {
  it('shows each changed line with three lines around', () => {
    const text = '۱\n۲\n۳\n۴\nكتاب\n۶\n۷\n۸\n۹\n';
    expect(unifiedDiff('a.txt', text, replace(text, 'ك', 'ک'))).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n ۲\n ۳\n ۴\n-كتاب\n+کتاب\n ۶\n ۷\n ۸\n',
    );
  });

  it('puts an old line and its new one together', () => {
    const diff = unifiedDiff('a.txt', 'ا\nب\n', [
      { start: 0, end: 1, replacement: 'آ' },
      { start: 2, end: 3, replacement: 'پ' },
    ]);
    expect(diff).toContain('-ا\n+آ\n-ب\n+پ\n');
  });

  it('tells that a line has no line end', () => {
    expect(unifiedDiff('a', 'ك', replace('ك', 'ك', 'ک'))).toContain(
      '-ك\n\\ No newline at end of file\n+ک\n\\ No newline at end of file\n',
    );
  });

  it('is empty where nothing changes', () => {
    expect(unifiedDiff('a.txt', 'متن\n', [])).toBe('');
  });

  const piece = fc.string({ unit: fc.constantFrom('ا', 'ب', '\n', ' ', '\r'), maxLength: 6 });
  const parts = fc.array(fc.record({ kept: piece, found: piece, replacement: piece }), {
    maxLength: 12,
  });

  it('applied to the text gives the edited text', () => {
    fc.assert(
      fc.property(parts, piece, (some, tail) => {
        let text = '';
        const edits: Edit[] = [];
        for (const { kept, found, replacement } of some) {
          // Edits do not touch each other, as those of the normalizer do not.
          const start = text.length + kept.length + 1;
          text += `${kept}.${found}`;
          edits.push({ start, end: text.length, replacement });
        }
        text += tail;
        const diff = unifiedDiff('a.txt', text, edits);
        const expected = applyEdits(text, edits);
        if (expected === text) expect(diff).toBe('');
        else expect(applyPatch(text, diff, { autoConvertLineEndings: false })).toBe(expected);
      }),
    );
  });
});
