import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArticle } from '../../src/containers/read-article.js';
import { readRecords } from '../../src/containers/read-records.js';
import { FarsiNewsError } from '../../src/errors.js';
import { persianText } from '../normalization/arbitrary-text.js';

describe('the article of a page', () => {
  it.each([
    ['<p>یک</p><p>دو</p>', 'یک\nدو'],
    ['<nav>فهرست</nav><main><p>یک</p></main>', 'یک'],
    ['<main>سر<article><p>یک</p></article><article>دو سه چهار</article></main>', 'دو سه چهار'],
    ['<article><article>یک</article> دو</article> سه', 'یک\nدو'],
    ['<article>یک', 'یک'],
    ['</article><p>یک &laquo;دو&raquo;\n  سه</p>', 'یک «دو» سه'],
    ['<p>یک <code>x</code> دو</p><script>سه</script>', 'یک  دو'],
    ['', ''],
  ])('in %s is %j', async (page, text) => {
    expect((await readArticle(page, 'html')).text).toBe(text);
  });

  it('has an alignment with the page', async () => {
    const part = fc.oneof(
      persianText,
      fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<article>', '</article>', '<code>', '&zwnj;'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const page = parts.join('');
        const { text, alignment } = await readArticle(page, 'html');
        expect(alignment.originalLength).toBe(page.length);
        expect(alignment.normalizedLength).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          const [start, end] = alignment.originalRange(i, i + 1);
          expect(end).toBeGreaterThan(start);
          if (/\p{L}/u.test(text.charAt(i))) expect(page.slice(start, end)).toBe(text.charAt(i));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('records', () => {
  const read = (text: string, kind: 'json' | 'csv', ...fields: string[]): unknown[] =>
    Array.from(readRecords(text, kind, fields));

  it('have the text of their fields, in the order in which these are named', () => {
    expect(read('{"b":"دو","a":"یک","id":"x","n":1}', 'json', 'a', 'b')).toEqual([
      { text: 'یک\nدو', id: 'x', fields: { id: 'x', n: 1 } },
    ]);
    expect(read('[{"a":["یک","دو"]},{"a":null},3]', 'json', 'a')).toMatchObject([
      { text: 'یک\nدو' },
      { problem: 'no text in the field «a», but null' },
      { problem: 'no object with fields, but a number', id: null, fields: {} },
    ]);
    expect(read('a,b\n"یک ""دو""",3\n\n,4\n', 'csv', 'a')).toEqual([
      { text: 'یک "دو"', id: null, fields: { b: '3' } },
      { text: '', id: null, fields: { b: '4' } },
    ]);
    expect(read('', 'json', 'a')).toEqual([]);
    expect(read('', 'csv', 'a')).toEqual([]);
  });

  it.each([
    ['{}', 'there is no field «a.b» or «c»'],
    ['{"a":{"b":[]}}', 'there is no field «a.b» or «c»'],
    ['{"a":{"b":7}}', 'no text in the field «a.b» or «c», but a number'],
    ['{"c":{"d":"متن"}}', 'no text in the field «a.b» or «c», but an object'],
    ['{"c":false}', 'no text in the field «a.b» or «c», but true or false'],
    ['"متن"', 'no object with fields, but a text'],
    ['[[]]', 'no object with fields, but a list'],
  ])('without a text say so: %s', (record, problem) => {
    expect(read(record, 'json', 'a.b', 'c')).toMatchObject([{ problem }]);
  });

  it('need but one of their fields', () => {
    expect(read('[{"a":"یک"},{"c":"دو"},{"a":null,"c":""}]', 'json', 'a', 'c')).toMatchObject([
      { text: 'یک' },
      { text: 'دو' },
      { text: '' },
    ]);
  });

  it('of CSV need a column that is there', () => {
    expect(() => read('a,b\n1,2\n', 'csv', 'c')).toThrow('no column is called «c»');
  });

  it('may have fields of any name', () => {
    const [record] = read('{"a":"متن","__proto__":{"id":"x"},"constructor":1}', 'json', 'a');
    expect(record).toMatchObject({ text: 'متن', id: null });
    const { fields } = record as { readonly fields: object };
    expect(JSON.stringify(fields)).toBe('{"__proto__":{"id":"x"},"constructor":1}');
  });

  it('of broken JSON are an error', () => {
    expect(() => read('{"a":', 'json', 'a')).toThrow(FarsiNewsError);
  });
});
