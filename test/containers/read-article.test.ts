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
  const read = (text: string, kind: 'json' | 'ndjson' | 'csv', ...fields: string[]): unknown[] =>
    Array.from(readRecords(text, kind, fields));

  it('have the text of their fields, in the order in which these are named', () => {
    expect(read('{"b":"دو","a":"یک","id":"x","n":1}', 'json', 'a', 'b')).toEqual([
      { text: 'یک\nدو', id: 'x', fields: { id: 'x', n: 1 } },
    ]);
    expect(read('[{"a":["یک","دو"]},{"a":null},3]', 'json', 'a')).toMatchObject([
      { text: 'یک\nدو' },
      { text: '' },
      { text: '', id: null, fields: {} },
    ]);
    expect(read('a,b\n"یک ""دو""",3\n\n,4\n', 'csv', 'a')).toEqual([
      { text: 'یک "دو"', id: null, fields: { b: '3' } },
      { text: '', id: null, fields: { b: '4' } },
    ]);
    expect(read('', 'json', 'a')).toEqual([]);
    expect(read('', 'csv', 'a')).toEqual([]);
  });

  it('of NDJSON give an error where a line is broken', () => {
    const [first, second, third] = read('{"a":"یک"}\n\n{\n{"__proto__":"x"}', 'ndjson', 'a');
    expect(first).toMatchObject({ text: 'یک' });
    expect(second).toBeInstanceOf(FarsiNewsError);
    expect((second as FarsiNewsError).message).toContain('line 3');
    expect(third).toMatchObject({ text: '' });
  });

  it('of broken JSON are an error', () => {
    expect(() => read('{"a":', 'json', 'a')).toThrow(FarsiNewsError);
  });
});
