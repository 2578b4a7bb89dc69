import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeBrackets } from '../../../src/reporters/conllu/write-brackets.js';
import { conlluFaults } from './conllu-faults.js';

const span = (first: number, last: number, id: string) => ({ first, last, id, attributes: id });

describe('brackets', () => {
  it('nest, with the outer one outside', () => {
    const found = writeBrackets([
      span(0, 2, 'a'),
      span(0, 0, 'b'),
      span(1, 2, 'c'),
      span(2, 2, 'd'),
    ]);
    expect([...found]).toEqual([
      [0, '(a(b)'],
      [1, '(c'],
      [2, '(d)c)a)'],
    ]);
  });

  it('leave out what crosses, and what stands where another does', () => {
    const found = writeBrackets([span(0, 1, 'a'), span(1, 2, 'b'), span(0, 1, 'c')]);
    expect([...found]).toEqual([
      [0, '(a'],
      [1, 'a)'],
    ]);
  });

  it('are right whatever the spans', () => {
    const place = fc.nat(9);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (places) => {
        const spans = places.map(([a, b], i) => span(Math.min(a, b), Math.max(a, b), `q${i}`));
        const marks = writeBrackets(spans);
        const rows = Array.from({ length: 10 }, (_, i) => {
          const mark = marks.get(i);
          return `${i + 1}\tx\tx\tX\t_\t_\t_\t_\t_\t${mark === undefined ? '_' : `Quote=${mark}`}\n`;
        });
        const text = Array(10).fill('x').join(' ');
        const file = `# newdoc id = a\n# sent_id = s1\n# text = ${text}\n${rows.join('')}\n`;
        expect(conlluFaults(file)).toEqual([]);
      }),
    );
  });
});
