import { describe, expect, it } from '@jest/globals';
import { normalizeFile } from './normalize-file.js';

describe('HTML', () => {
  it.each([
    ['a paragraph', '<p>علي آمد ؟</p>', '<p>علی آمد؟</p>'],
    ['text without tags', 'علي', 'علی'],
    ['the title of the page', '<title>خبر هاي روز</title>', '<title>خبرهای روز</title>'],
    ['lines of source as one line', '<p>او "امروز\n  آمد" .</p>', '<p>او «امروز\n  آمد».</p>'],
    ['over inline tags', '<p>او <b>می</b> رود.</p>', '<p>او <b>می</b>\u200Cرود.</p>'],
    ['outside of inline tags', '<p>گفت:<b>«بیا»</b></p>', '<p>گفت: <b>«بیا»</b></p>'],
    ['behind inline tags', '<p><i>علي،</i>کتاب</p>', '<p><i>علی،</i> کتاب</p>'],
    ['over a comment', '<p>می<!-- x --> رود</p>', '<p>می<!-- x -->\u200Cرود</p>'],
    [
      'alt and title',
      '<img alt="كتاب" src="ي"><a title=\'ي\'>ي</a>',
      '<img alt="کتاب" src="ي"><a title=\'ی\'>ی</a>',
    ],
    [
      'references for characters',
      '<p>&laquo;متن ي&raquo; ، &#1610;</p>',
      '<p>&laquo;متن ی&raquo;، ی</p>',
    ],
    ['quotation marks by name', '<p>&quot;متن&quot;</p>', '<p>«متن»</p>'],
    ['a no-break space', '<p>متن&nbsp;&nbsp;متن</p>', '<p>متن متن</p>'],
    ['unclosed elements', '<ul><li>يك<li>دو ؛<p>سه ؟', '<ul><li>یک<li>دو؛<p>سه؟'],
    [
      'Persian in another language',
      '<p lang="en">ي <b lang="fa-IR">ي</b></p>',
      '<p lang="en">ي <b lang="fa-IR">ی</b></p>',
    ],
    ['a page that says it is English', '<html lang="en"><body>ي', '<html lang="en"><body>ی'],
    ['what follows unclosed code', '<p><code>ي</p><p>ي</p>', '<p><code>ي</p><p>ی</p>'],
  ])('mends %s', async (_, before, after) => {
    expect(await normalizeFile('html', before)).toBe(after);
  });

  it('writes a ZWNJ as the page does', async () => {
    const page = '<p>می&zwnj;رود</p><p>می رود</p>';
    expect(await normalizeFile('html', page)).toBe('<p>می&zwnj;رود</p><p>می&zwnj;رود</p>');
  });

  it.each([
    ['a script', '<script>var x = "ي" ;</script>'],
    ['a style', '<style>p::after { content: "ي" }</style>'],
    ['preformatted text', '<pre>ي  ي</pre>'],
    ['code', '<p>متن <code>ي</code>، <kbd>ي</kbd></p>'],
    ['a text field', '<textarea>ي</textarea>'],
    ['a comment', '<!-- ي -->'],
    ['other attributes', '<a href="ي" data-x="ي" class=ي>متن</a>'],
    ['an attribute without quotes', '<img alt=ي>'],
    ['another language', '<p lang="ar">العربي <b>ي</b></p><p>متن</p>'],
    ['what is not to be translated', '<b translate="no">ي</b>'],
    ['a raised mark', '<p>متن<sup>2</sup></p>'],
    ['a drawing', '<svg><text>ي</text></svg>'],
    ['a space for layout', '<p>&nbsp;</p>'],
    ['a joiner by name', '<p>می&zwnj;رود</p>'],
    ['indentation', '<p>\n    متن\n    متن\n</p>'],
    ['a word broken by the line', '<p>او می\nرود</p>'],
    ['a declaration', '<!DOCTYPE html>\n<?php ي ?>'],
  ])('leaves %s alone', async (_, text) => {
    expect(await normalizeFile('html', text)).toBe(text);
  });

  it('parts another language from the words around it', async () => {
    const text = '<p>متن <span lang="ar">العربي</span> و متن</p>';
    expect(await normalizeFile('html', text)).toBe(text);
  });

  it.each([
    ['open elements', '<b>'.repeat(20_000)],
    ['closing tags', '</b>'.repeat(20_000)],
    ['unclosed code', '<code><p>'.repeat(10_000)],
    ['beginnings of tags', '<'.repeat(20_000)],
    ['ampersands', '&'.repeat(20_000)],
  ])('reads any number of %s', async (_, text) => {
    expect(await normalizeFile('html', text)).toBe(text);
  });
});
