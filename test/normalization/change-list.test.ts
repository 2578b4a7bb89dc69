import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChangeList } from '../../src/normalization/change-list.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import type { Edit } from '../../src/text/edit.js';

const credit = (): { rule: string } => ({ rule: 'a' });

/** Cut points and replacements; made into sorted, disjoint edits of a text as long as it then is. */
const batches = fc.array(
  fc.array(
    fc.record({
      gap: fc.nat(4),
      length: fc.nat(3),
      replacement: fc.string({ maxLength: 3 }),
    }),
    { maxLength: 6 },
  ),
  { maxLength: 5 },
);

function toEdits(
  text: string,
  batch: readonly { gap: number; length: number; replacement: string }[],
): Edit[] {
  const edits: Edit[] = [];
  let position = 0;
  for (const { gap, length, replacement } of batch) {
    const start = position + gap + (edits.length > 0 ? 1 : 0); // two insertions at one place are one
    const end = start + length;
    if (end > text.length) break;
    edits.push({ start, end, replacement });
    position = end;
  }
  return edits;
}

describe('ChangeList', () => {
  it('holds the edited text, and changes that made together give it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), batches, (original, rows) => {
        const changes = new ChangeList(original);
        let expected = original;
        for (const row of rows) {
          const edits = toEdits(expected, row);
          expected = applyEdits(expected, edits);
          changes.apply(edits, credit);
        }
        expect(changes.text).toBe(expected);
        const replacements = changes.replacements();
        expect(applyEdits(original, replacements)).toBe(expected);
        replacements.reduce((position, { start, end, replacement }) => {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(replacement).not.toBe(original.slice(start, end));
          return end;
        }, 0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps changes apart that do not meet', () => {
    const changes = new ChangeList('abcd');
    changes.apply([{ start: 0, end: 1, replacement: 'A' }], () => ({ rule: 'first' }));
    changes.apply([{ start: 2, end: 3, replacement: '' }], () => ({ rule: 'second' }));
    expect(changes.replacements()).toEqual([
      { start: 0, end: 1, replacement: 'A', credit: { rule: 'first' } },
      { start: 2, end: 3, replacement: '', credit: { rule: 'second' } },
    ]);
  });

  it('makes one of changes that meet, and leaves the credit with the earlier', () => {
    const changes = new ChangeList('a--b');
    changes.apply([{ start: 1, end: 3, replacement: ' ' }], () => ({ rule: 'first' }));
    changes.apply([{ start: 1, end: 2, replacement: '' }], () => ({ rule: 'second' }));
    expect(changes.replacements()).toEqual([
      { start: 1, end: 3, replacement: '', credit: { rule: 'first' } },
    ]);
  });

  it('gives the credit to the later edit where it has a reason', () => {
    const changes = new ChangeList('a--b');
    changes.apply([{ start: 1, end: 3, replacement: ' ' }], () => ({ rule: 'first' }));
    const second = { rule: 'second', reason: 'because', margin: 2 };
    changes.apply([{ start: 1, end: 2, replacement: '_' }], () => second);
    expect(changes.replacements()).toEqual([
      { start: 1, end: 3, replacement: '_', credit: second },
    ]);
  });

  it('joins what is inserted where something was deleted', () => {
    const changes = new ChangeList('a-b');
    changes.apply([{ start: 1, end: 2, replacement: '' }], credit);
    changes.apply([{ start: 1, end: 1, replacement: ' ' }], credit);
    expect(changes.replacements()).toEqual([
      { start: 1, end: 2, replacement: ' ', credit: { rule: 'a' } },
    ]);
  });

  it('forgets a change that was undone', () => {
    const changes = new ChangeList('abc');
    changes.apply([{ start: 1, end: 2, replacement: 'x' }], credit);
    changes.apply([{ start: 1, end: 2, replacement: 'b' }], credit);
    expect(changes.text).toBe('abc');
    expect(changes.replacements()).toEqual([]);
  });

  it('shows neighbouring changes of one rule as one', () => {
    const changes = new ChangeList('abc');
    const one = { rule: 'a' };
    changes.apply(
      [
        { start: 0, end: 1, replacement: 'A' },
        { start: 1, end: 2, replacement: 'B' },
      ],
      () => one,
    );
    expect(changes.replacements()).toEqual([{ start: 0, end: 2, replacement: 'AB', credit: one }]);
  });
});
