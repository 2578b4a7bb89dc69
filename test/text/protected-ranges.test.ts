import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findProtectedRanges } from '../../src/text/protected-ranges.js';

function found(text: string): string[] {
  return findProtectedRanges(text).map(({ start, end }) => text.slice(start, end));
}

describe('findProtectedRanges', () => {
  it.each([
    ['a URL with a scheme', 'نشانی https://example.ir/a?b=1#c را', ['https://example.ir/a?b=1#c']],
    ['a URL in brackets', 'پایگاه ما (http://example.com/a) است', ['http://example.com/a']],
    [
      'a URL with brackets of its own',
      'http://example.com/a_(b) بود',
      ['http://example.com/a_(b)'],
    ],
    [
      'a URL before Persian punctuation',
      'http://example.ir/a، و «www.example.ir».',
      ['http://example.ir/a', 'www.example.ir'],
    ],
    ['a URL at the end of a sentence', 'در http://example.ir/a.', ['http://example.ir/a']],
    ['an IRI', 'https://example.ir/اخبار/روز_نو را', ['https://example.ir/اخبار/روز_نو']],
    ['a bare host', 'سایت example.ir را', ['example.ir']],
    ['a bare host with a path', 'کانال t.me/news را', ['t.me/news']],
    ['a URL glued to a Persian word', 'نشانیhttp://example.ir/a را', ['http://example.ir/a']],
    ['a port', 'http://127.0.0.1:8080/x باز شد', ['http://127.0.0.1:8080/x']],
    ['an e-mail address', 'به news.desk@example.co.ir بنویسید', ['news.desk@example.co.ir']],
    ['a hashtag', 'برچسب #هوای_پاک و #می\u200Cرویم، بود', ['#هوای_پاک', '#می\u200Cرویم']],
    ['a handle', 'حساب @news_desk. نوشت', ['@news_desk']],
    ['a Latin word', 'سازمان WHO گفت', ['WHO']],
    [
      'a Latin phrase',
      'گزارش World Health Organization, Geneva را',
      ['World Health Organization, Geneva'],
    ],
    ['a product with a number inside', 'گوشی Galaxy S 10 Plus آمد', ['Galaxy S 10 Plus']],
    ['words with connectors', 'شرکت AT&T و iPhone-12 و Node.js', ['AT&T', 'iPhone-12', 'Node.js']],
    ['a word with digits', 'شبکه 5G و ویروس H1N1', ['5G', 'H1N1']],
    ['a version', 'نسخه 1.2.3 و ۱.۲.۳', ['1.2.3', '۱.۲.۳']],
    ['a clock time', 'ساعت 17:30 و ۹:۰۵:۳۰', ['17:30', '۹:۰۵:۳۰']],
    ['file paths', 'پرونده C:\\a\\b.txt و /usr/local/lib', ['C:\\a\\b.txt', '/usr/local/lib']],
    ['inline code', 'دستور `x, y` و ``a ` b`` را', ['`x, y`', '``a ` b``']],
    ['fenced code', 'الف\n```\nx, y\n```\nب', ['```\nx, y\n```']],
    ['a link target', '[متن](https://example.ir/a) است', ['](https://example.ir/a)']],
    ['a heading mark', '## تیتر', ['##']],
    ['strong emphasis', '**مهم** است', ['**', '**']],
    ['HTML tags', '<p class="a">متن</p><br/>', ['<p class="a">', '</p>', '<br/>']],
    ['an HTML comment', 'الف<!-- ب، پ -->ت', ['<!-- ب، پ -->']],
    ['a script', '<script>a, b</script> متن', ['<script>a, b</script>']],
    ['character references', 'الف&nbsp;ب&#1740;', ['&nbsp;', '&#1740;']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['plain text', 'هوای شهر، امروز «پاک» است؛ نه؟'],
    ['numbers', 'از ۱۲٬۵۰۰ تا 3.5 و 1398/3/2 و 12-15'],
    ['a date with dots', '۱۳۹۸.۳.۲ و 2019.5.23'],
    ['a ratio that is no time', 'نتیجه ۲:۱ و ۲۵:۱۰ و ۱۰:۷۵'],
    ['a number behind a Latin word', '۲۰ میلیون'],
    ['slashes between Persian words', 'کشف/ضبط و و/یا /'],
    ['a number sign', 'شماره # 5 و #12'],
    ['comparison', 'اگر الف < ب و پ > ت'],
    ['brackets in brackets', '[۱](ادامه)'],
    ['a lone backtick, star and at sign', '` * @ است'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['شرکت BP 20 میلیون دلار', ['BP']],
    ['شاخص DAX 3.5 درصد بالا رفت', ['DAX']],
    ['سهم IBM 5% و Intel 7 ٪', ['IBM', 'Intel']],
    ['شرکت BP ۲۰ کارمند', ['BP']],
    ['گوشی iPhone 12 و Windows 10.', ['iPhone 12', 'Windows 10']],
    ['زبان Python 3.5 آمد', ['Python 3.5']],
  ])('tells the number of a name from a count: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('does not take Persian words between angle brackets for a tag', () => {
    expect(found('اگر <x و> y')).toEqual(['x', 'y']);
  });

  it('gives sorted, disjoint, nonempty ranges inside any text', () => {
    const pieces = fc.constantFrom(
      ...['سلام', ' ', '\n', 'a', 'http://', 'x.ir', '@', '#', '`', '```', '<', '>', '<!--', '-->'],
      ...[
        '](',
        ')',
        '1',
        '.',
        ':',
        '30',
        '/',
        '\\',
        '&',
        'amp;',
        '*',
        '_',
        '،',
        '\u200C',
        '۷',
        '-',
      ],
      ...['é', '😀', '\uD83D', '%', '+'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findProtectedRanges(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('never begins or ends a range inside a word of Persian letters', () => {
    const words = fc.array(
      fc.constantFrom('خبر', 'روز', 'ABC', '12', '؛', '،', ' ', '(', ')', '/'),
    );
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join('');
        for (const { start, end } of findProtectedRanges(text)) {
          expect(/\p{Script=Arabic}/u.test(text.slice(start, end))).toBe(false);
        }
      }),
    );
  });
});
