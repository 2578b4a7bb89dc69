import { describe, expect, it } from '@jest/globals';
import { normalizeFile } from './normalize-file.js';

describe('Markdown', () => {
  it.each([
    ['a paragraph', 'علي آمد ؟', 'علی آمد؟'],
    ['a heading', '# خبر هاي تازه', '# خبرهای تازه'],
    ['a heading with a line under it', 'كتاب\n===', 'کتاب\n==='],
    ['list items', '* يك\n* دو ...\n  1. سه ؛', '* یک\n* دو …\n  1. سه؛'],
    ['a quotation over lines', '> او "امروز\n> آمد" .', '> او «امروز\n> آمد».'],
    ['a table', '| نام | شمار |\n|--|:-:|\n| علي | 12 |', '| نام | شمار |\n|--|:-:|\n| علی | ۱۲ |'],
    ['the text of a link', '[خبر هاي تازه](/ي)', '[خبرهای تازه](/ي)'],
    ['the text for a picture', '![كتاب](ي.png)', '![کتاب](ي.png)'],
    ['a footnote', 'متن[^1]\n\n[^1]: يادداشت', 'متن[^1]\n\n[^1]: یادداشت'],
    ['text between inline tags', '<b>علي</b> آمد', '<b>علی</b> آمد'],
    ['a reference for a character', 'می&zwnj;رود و&nbsp;كتاب', 'می&zwnj;رود و کتاب'],
    ['escaped marks', '\\*كتاب\\* و \\"علي\\"', '\\*کتاب\\* و «علی»'],
    ['a task', '- [x] كار', '- [x] کار'],
    ['lines that end with CRLF', 'علي\r\nآمد ؟\r\n', 'علی\r\nآمد؟\r\n'],
  ])('mends %s', async (_, before, after) => {
    expect(await normalizeFile('markdown', before)).toBe(after);
  });

  it.each([
    ['inside emphasis', '**می روم** و *كتاب*', '**می\u200Cروم** و *کتاب*'],
    ['over the border of emphasis', 'او **می** رود.', 'او **می**\u200Cرود.'],
    ['over emphasis inside a word', 'ك**تا**ب هاي', 'ک**تا**ب\u200Cهای'],
    ['over several marks', '[**می**](/a) رود', '[**می**](/a)\u200Cرود'],
    ['outside of the marks', 'گفت:**«بیا»**', 'گفت: **«بیا»**'],
    ['around marks that end a sentence', 'او **آمد** .', 'او **آمد**.'],
  ])('judges spacing %s', async (_, before, after) => {
    expect(await normalizeFile('markdown', before)).toBe(after);
  });

  it.each([
    ['code', '`كتاب ي`'],
    ['a block of code', '```\nكتاب\n```'],
    ['indented code', 'متن\n\n    كتاب ي'],
    ['front matter', '---\ntitle: كتاب\n---\n\nمتن'],
    ['front matter in TOML', '+++\ntitle = "كتاب"\n+++\n\nمتن'],
    ['HTML', '<div title="ي">\nكتاب\n</div>'],
    ['code in HTML', 'متن <code>كتاب</code> است'],
    ['a comment', 'متن<!-- كتاب --> است'],
    ['the target and title of a link', '[متن](/كتاب "كتاب")'],
    ['a definition', '[متن][ي]\n\n[ي]: /كتاب "كتاب"'],
    ['an address', 'متن <https://example.ir/كتاب> است'],
    ['the name of a footnote', 'متن[^ي]\n\n[^ي]: متن'],
    ['a hard break', 'متن  \nمتن\\\nمتن'],
    ['a space that emphasis needs', '**«متن»** ها'],
    ['a space that an underline needs', '_کتاب_ ها'],
    ['a word broken by the line', 'او می\nرود'],
    ['the number of a list', '1. متن\n2. متن'],
  ])('leaves %s alone', async (_, text) => {
    expect(await normalizeFile('markdown', text)).toBe(text);
  });

  it('leaves out a line that would no longer be one, and mends the others', async () => {
    // Without the zero width space the line would be a heading.
    const text = 'علي\n\n\u200B# كتاب\n\nعلي\n\nعلي';
    expect(await normalizeFile('markdown', text)).toBe('علی\n\n\u200B# كتاب\n\nعلی\n\nعلی');
  });

  it('reads a long list with emphasis in each item', async () => {
    const list = (word: string): string => `- **${word}** و _متن_\n`.repeat(1000);
    expect(await normalizeFile('markdown', list('علي'))).toBe(list('علی'));
  });

  it('reads quotations in lists in quotations, as deep as anybody nests them', async () => {
    const nested = (word: string): string => `${'> - '.repeat(20)}${word}`;
    expect(await normalizeFile('markdown', nested('علي'))).toBe(nested('علی'));
  });

  it.each([
    ['unpaired marks', '*a_ '.repeat(5000)],
    ['brackets', '['.repeat(5000)],
    ['closing brackets', ']('.repeat(50_000)],
    ['quotations', '>'.repeat(3000)],
    ['quotations around a word', `${'> '.repeat(50_000)}علي`],
    ['lists in lists', `متن\n\n${'- '.repeat(5000)}علي`],
    ['numbers in lists', `${'1. '.repeat(5000)}علي`],
  ])('reads any number of %s', async (_, text) => {
    expect(await normalizeFile('markdown', text)).toBe(text);
  });
});
