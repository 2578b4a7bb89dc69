import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareMarks, markText, type Mark } from '../../../src/reporters/html/mark-text.js';
import { markup } from '../../../src/reporters/html/markup.js';
import { readPage } from './read-page.js';

/** A mark that is written as `<i>` of rank 0 and `<a>` of rank 1. */
function mark(start: number, end: number, rank: number, id = ''): Mark {
  const name = rank === 0 ? 'i' : 'a';
  return {
    start,
    end,
    rank,
    after: id === '' ? null : markup`<sup>${id}</sup>`,
    tags: (isFirst, inLink) => {
      const place = isFirst && id !== '' ? markup` id="${id}"` : null;
      return name === 'a' && !inLink
        ? { open: markup`<a${place}>`, close: markup`</a>`, isLink: true }
        : { open: markup`<i${place}>`, close: markup`</i>`, isLink: false };
    },
  };
}

function write(text: string, marks: readonly Mark[], offset = 0): string {
  return markText(text, offset, marks.toSorted(compareMarks)).text;
}

describe('markText', () => {
  it.each([
    ['apart', [mark(0, 1, 0), mark(2, 3, 1)], '<i>a</i>b<a>c</a>def'],
    ['side by side', [mark(0, 2, 0), mark(2, 4, 0)], '<i>ab</i><i>cd</i>ef'],
    ['one in the other', [mark(0, 4, 0), mark(1, 2, 1)], '<i>a<a>b</a>cd</i>ef'],
    ['crossing', [mark(0, 3, 1), mark(2, 5, 0)], '<a>ab</a><i><a>c</a>de</i>f'],
    ['of one place', [mark(1, 3, 1), mark(1, 3, 0)], 'a<i><a>bc</a></i>def'],
    ['a link in a link', [mark(0, 4, 1), mark(1, 2, 1)], '<a>a<i>b</i>cd</a>ef'],
    ['empty', [mark(2, 2, 1, 'm')], 'ab<a id="m"></a><sup>m</sup>cdef'],
    ['past the end', [mark(4, 9, 0)], 'abcd<i>ef</i>'],
  ])('nests marks that are %s', (_, marks, expected) => {
    expect(write('abcdef', marks)).toBe(expected);
  });

  it('writes what stands behind a mark outside of it, and its id once', () => {
    const marks = [mark(0, 4, 0, 'q'), mark(3, 6, 1, 'm')];
    expect(write('abcdef', marks)).toBe(
      '<i id="q">abc<a id="m">d</a></i><sup>q</sup><a>ef</a><sup>m</sup>',
    );
  });

  it('takes offsets that begin elsewhere', () => {
    expect(write('abc', [mark(11, 12, 0)], 10)).toBe('a<i>b</i>c');
  });

  it('keeps the text, nests properly and never a link in a link', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat(20), fc.nat(20), fc.constantFrom(0, 1))
        .map(([a, b, rank]) => mark(Math.min(a, b), Math.max(a, b), rank)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(marks, (all) => {
        const text = 'abcdefghij<klmnopq&s';
        const page = write(text, all);
        expect(page.replace(/<\/?[ai]>/g, '')).toBe('abcdefghij&lt;klmnopq&amp;s');
        // A parser mends what is nested wrongly, and closes a link before the next one.
        const open: string[] = [];
        for (const [, close, name] of page.matchAll(/<(\/?)([ai])>/g)) {
          if (close === '/') expect(open.pop()).toBe(name);
          else open.push(name ?? '');
        }
        expect(open).toEqual([]);
        for (const { name, around } of readPage(page)) {
          expect(name === 'a' && around.includes('a')).toBe(false);
        }
      }),
    );
  });

  it('leaves out the innermost where very many lie over one another', () => {
    const text = 'x'.repeat(20_000);
    const marks = Array.from({ length: 10_000 }, (_, i) => mark(i, 20_000 - i, 0));
    const page = write(text, marks);
    expect(page.match(/<i>/g)?.length).toBe(12);
  });
});
