import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { plainPalette } from '../../../src/reporters/palette.js';
import { drawTable } from '../../../src/reporters/table/draw-table.js';
import { saysEnglish } from '../says.js';

const show = (text: string): string => text;
const canvas = { width: 40, palette: plainPalette, measure: stringWidth, show, ...saysEnglish };

/** The columns at which the lines of a table stand. */
function frame(line: string): number[] {
  return [...line.matchAll(/[│├┤┼┌┐└┘┬┴]/gu)].map(({ index }) => stringWidth(line.slice(0, index)));
}

describe('drawTable', () => {
  it('draws the last column right-aligned, bands without a line between them', () => {
    const rows = [
      [{ cells: ['q1', 'گفت'] }, { cells: ['', 'می\u200cروم'] }],
      [{ cells: ['q2', 'مُحَمَّد'] }],
    ];
    expect(drawTable(['id', 'text'], rows, canvas).split('\n')).toEqual([
      '┌────┬───────┐',
      '│ id │  text │',
      '├────┼───────┤',
      '│ q1 │   گفت │',
      '│    │ می\u200cروم │',
      '├────┼───────┤',
      '│ q2 │  مُحَمَّد │',
      '└────┴───────┘',
    ]);
  });

  it('wraps the last column at the width', () => {
    const text = 'این جمله آن‌قدر دراز است که در یک سطر چهل ستونی جا نمی‌شود';
    const lines = drawTable(['', 'متن'], [[{ cells: ['1', text] }]], canvas).split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  it('cuts other columns where they leave the last one too little room', () => {
    const cells = ['a-name-of-a-file-that-does-not-end', 'کوتاه', 'این جمله در چند سطر جا می‌شود'];
    const lines = drawTable(['file', 'cue', 'text'], [[{ cells }]], canvas).split('\n');
    for (const line of lines) expect(stringWidth(line)).toBe(40);
    expect(lines[3]).toMatch(/^│ a-name-… │ کوتاه │ /u);
  });

  it('never cuts a column that is short', () => {
    const cells = ['01234567', '01234567', 'این جمله در چند سطر جا می‌شود'];
    expect(drawTable(['', '', ''], [[{ cells }]], canvas)).toContain('│ 01234567 │ 01234567 │');
  });

  it('shows control characters of the text, and obeys none', () => {
    const rows = [[{ cells: ['1', 'سرخ\u001b[31m\u0007 \u202eآبی\r\nسبز'] }]];
    const drawn = drawTable(['', 'متن'], rows, { ...canvas, width: 80 });
    expect(drawn).toContain('سرخ<U+001B>[31m<U+0007> <U+202E>آبی سبز');
    for (const mark of ['\u001b', '\u0007', '\u202e', '\r']) expect(drawn).not.toContain(mark);
  });

  it('stands text that looks like its own placeholders and lines', () => {
    const rows = [[{ cells: ['\uE000\uE000', '│─\uE000'] }], [{ cells: ['', 'پایان'] }]];
    const lines = drawTable(['a', 'b'], rows, canvas).split('\n');
    expect(lines[3]).toBe('│ \uE000\uE000 │   │─\uE000 │');
    expect(lines[5]).toBe('│    │ پایان │');
  });

  it('styles texts and lines apart', () => {
    const palette = { ...plainPalette, name: (text: string) => `<${text}>`, faint: () => '' };
    const rows = [[{ cells: ['', 'نام'], style: 'name' as const }]];
    expect(drawTable(['', 'x'], rows, { ...canvas, palette })).toContain('<نام>');
  });

  it('keeps every line of any table equally wide and its columns straight', () => {
    const text = fc
      .array(
        fc.constantFrom('می\u200cروم', 'مُحَمَّد', '😀', '中文', 'a', '', '\u200c', 'e\u0301', '👩‍🚒'),
      )
      .map((words) => words.join(' '));
    const row = fc.array(
      fc
        .tuple(fc.constantFrom('', 'q1', 'برچسب', 'a long name 😀 of مُحَمَّد'), text)
        .map((cells) => ({ cells })),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 4 }),
        fc.integer({ min: 24, max: 90 }),
        (rows, width) => {
          const lines = drawTable(['id', 'متن'], rows, { ...canvas, width }).split('\n');
          const [first = ''] = lines;
          expect(stringWidth(first)).toBeLessThanOrEqual(width);
          for (const line of lines) expect(frame(line)).toEqual(frame(first));
        },
      ),
    );
  });
});
