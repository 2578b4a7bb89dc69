import { describe, expect, it } from '@jest/globals';
import { markup } from '../../../src/reporters/html/markup.js';

describe('markup', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onclick='x' a="`, '&quot; onclick=&apos;x&apos; a=&quot;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a\u202eb\u2066c', 'a&lt;U+202E&gt;b&lt;U+2066&gt;c'],
    ['\u0000\u001b[31m', '&lt;U+0000&gt;&lt;U+001B&gt;[31m'],
    ['می\u200cروند', 'می\u200cروند'],
  ])('escapes %j', (text, escaped) => {
    expect(markup`<p title="${text}">${text}</p>`.text).toBe(
      `<p title="${escaped}">${escaped}</p>`,
    );
  });

  it('takes markup as it is, lists in their order, and nothing for null', () => {
    const items = ['<', markup`<b>${'&'}</b>`, null, 3];
    expect(markup`<p>${items}${markup`<i></i>`}</p>`.text).toBe('<p>&lt;<b>&amp;</b>3<i></i></p>');
  });
});
