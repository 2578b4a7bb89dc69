import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeLine } from '../../../src/reporters/delimited/write-line.js';
import { replaceControls } from '../../../src/reporters/replace-controls.js';
import { readCsv } from '../../../src/containers/csv/read-csv.js';

describe('a row of CSV', () => {
  it('is quoted where it must be', () => {
    expect(writeLine(['الف', 'ب،پ', 'a,b', 'a"b', 'a\nb', null, 1.5, true], 'csv')).toBe(
      'الف,ب،پ,"a,b","a""b","a\nb",,1.5,true\r\n',
    );
  });

  it('steers no terminal', () => {
    expect(writeLine(['a\vb\fc', '\u001b[2J'], 'csv')).toBe('a\ufffdb\ufffdc,\ufffd[2J\r\n');
  });

  it('is read back as it was, but for control characters and what would be a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const line = writeLine(cells, 'csv');
        const read = [...readCsv(line, ',')].map(({ start, end, isQuoted }) => {
          const content = line.slice(start, end);
          return isQuoted ? content.replaceAll('""', '"') : content;
        });
        const shown = cells.map((cell) => replaceControls(cell).replace(/[\v\f]/gu, '\ufffd'));
        expect(read.map((cell, i) => (cell === shown[i] ? cell : cell.replace(/^'/u, '')))).toEqual(
          shown,
        );
      }),
    );
  });
});

describe.each(['csv', 'tsv'] as const)('a row of %s', (format) => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "=cmd|'/C calc'!A0"])(
    'has no formula: %j',
    (cell) => {
      expect(writeLine([cell], format)).toMatch(/^"?'/u);
    },
  );

  it('leaves numbers and prose as they are', () => {
    expect(writeLine([-1.5, 'قیمت - ۵', '−۵'], format).trim().split(/[,\t]/u)).toEqual([
      '-1.5',
      'قیمت - ۵',
      '−۵',
    ]);
  });
});

describe('a row of TSV', () => {
  it.each(['"=1+1"', '""@SUM(A1)', '"'])('has no formula in quotes: %j', (cell) => {
    expect(writeLine([cell], 'tsv')).toBe(cell === '"' ? '"\n' : `'${cell}\n`);
  });

  it('is one line, and its tabs are between cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const line = writeLine(cells, 'tsv');
        expect(line.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028]/u);
        expect(line.split('\t')).toHaveLength(cells.length);
      }),
    );
  });
});
