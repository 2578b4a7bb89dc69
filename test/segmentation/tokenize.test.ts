import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from '../../src/segmentation/tokenize.js';

function texts(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

function kinds(text: string): string[] {
  return tokenize(text).map((token) => token.kind);
}

/** One token of this kind, between two words. */
function expectWhole(text: string, kind: string): void {
  const token = tokenize(`واژه ${text} واژه`)[1];
  expect(token).toMatchObject({ text, kind });
}

describe('tokenize', () => {
  it('splits words and marks', () => {
    expect(texts('هوا، امروز «پاک» است.')).toEqual([
      'هوا',
      '،',
      'امروز',
      '«',
      'پاک',
      '»',
      'است',
      '.',
    ]);
    expect(kinds('هوا ، ۵ km')).toEqual(['word', 'punct', 'number', 'latin']);
  });

  it.each([
    ['تبریزـ', ['تبریز', 'ـ']],
    ['شهرـــ', ['شهر', 'ـــ']],
    ['قمــ', ['قمــ']],
    ['ه\u0640', ['ه\u0640']],
  ])('parts a kashida from «%s» where it is a dash', (text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  it.each([
    'می\u200Cرویم',
    'خانه\u200Cای\u200Cها',
    'مُحَمَّد',
    'مسئولیّت',
    'آیةالله',
    'کـــتاب',
    'رئیس_جمهور',
    '۲۰\u200Cساله',
    'اف\u200C۱۶',
    'PDF\u200Cها',
    'mp3ها',
    '۵ساله',
    '۱۲م',
    '5شنبه\u200Cها',
    'اف14',
    'سی-130',
    'یو.اس.بی',
    'بی.ام.دبلیو',
    'ه.ش.',
    'پ.م',
    'ب.ظ',
    'م.ت.ک.',
    'یو.اس',
    'الف.ب.ج',
    'سوخو-۲۷',
    'میگ-۱۲۳',
    'اف-۱۶ها',
    '۵ساله\u200Cها',
    'یک۵',
  ])('keeps the word %s whole', (text) => {
    expectWhole(text, 'word');
  });

  it.each([
    '۱۲',
    '12',
    '۱۲٬۵۰۰',
    '9,000',
    '۱۲،۵۰۰،۰۰۰',
    '3.5',
    '۳٫۵',
    '۳/۵',
    '1398/3/2',
    '98-3-2',
    '۱۷:۳۰',
    '17:30:25',
    '10-15',
    '1+5',
    '10×10',
    '192.168.1.1',
  ])('keeps the number %s whole', (text) => {
    expectWhole(text, 'number');
  });

  it.each([
    ['url', 'https://example.ir/a?b=1'],
    ['url', 'www.example.com'],
    ['email', 'desk@example.ir'],
    ['hashtag', '#هوای_پاک'],
    ['hashtag', '#می\u200Cرویم'],
    ['handle', '@news_desk'],
    ['latin', 'iPhone-12'],
    ['latin', 'U.S.'],
    ['latin', 'U.S.A.'],
    ['latin', 'a.b'],
    ['latin', '۳۰-P'],
    ['url', '4shared.com'],
    ['latin', 'H1N1'],
    ['latin', '3D'],
    ['latin', 'AT&T'],
    ['latin', "O'Neill"],
    ['latin', '30-P-409'],
    ['latin', 'Eyjafjallajökull'],
    ['emoji', '😀'],
    ['emoji', '👨\u200D👩\u200D👧'],
    ['emoji', '👍🏽'],
    ['emoji', '🇮🇷'],
    ['emoji', '❤\uFE0F'],
    ['emoji', '1\uFE0F\u20E3'],
    ['punct', '...'],
    ['punct', '--'],
    ['symbol', '+'],
    ['word', 'Жизнь'],
    ['word', '𐤀'],
    ['symbol', '𝟎'],
  ])('keeps the %s %s whole', (kind, text) => {
    expectWhole(text, kind);
  });

  it.each([
    ['a full stop from a URL', 'example.ir.', ['example.ir', '.']],
    ['a comma that groups no thousands', '۹۷،۹۸', ['۹۷', '،', '۹۸']],
    ['a percent sign', '۵٪ 5%', ['۵', '٪', '5', '%']],
    ['a number from a noun behind it', '۲۰میلیون ۵نفر', ['۲۰', 'میلیون', '۵', 'نفر']],
    ['a number from a word before it', 'سال۱۳۹۸ از۵', ['سال', '۱۳۹۸', 'از', '۵']],
    [
      'words on both sides of a slash or hyphen',
      'و/یا تهران-قم',
      ['و', '/', 'یا', 'تهران', '-', 'قم'],
    ],
    ['two sentences without a space', 'است.وی', ['است', '.', 'وی']],
    ['an initial', 'م. رضایی', ['م', '.', 'رضایی']],
    ['a Persian word from a Latin one', 'WHOدر', ['WHO', 'در']],
    ['marks one by one', '؟!»)', ['؟', '!', '»', ')']],
    ['emoji', '😀😀', ['😀', '😀']],
    ['the mark of an empty hashtag', '# ۵', ['#', '۵']],
    ["a dash at a word's edge", '_مهم_', ['_', 'مهم', '_']],
    ['an underscore between a word and a number', 'ب_۱', ['ب', '_', '۱']],
    ['four digits before a comma', '۱۲۳۴،۵۶۷', ['۱۲۳۴', '،', '۵۶۷']],
    ['four digits behind a comma', '1,2345', ['1', ',', '2345']],
    ['two digits behind a comma', '12,34', ['12', ',', '34']],
    ['a comma that the next word follows', '1,23ب', ['1', ',', '23', 'ب']],
    ['marks at the end of a number', '9,000. ۱۲:۳۰: ۱/', ['9,000', '.', '۱۲:۳۰', ':', '۱', '/']],
    ['two marks between numbers', '۱..۲', ['۱', '..', '۲']],
    ['what is more than the number of a model', 'اف۱۶۰۰', ['اف', '۱۶۰۰']],
    ['a number from a longer word', 'میگ۲۹ توپول-۲۷', ['میگ', '۲۹', 'توپول', '-', '۲۷']],
    ['a hyphen that no number follows', 'اف- اف-آ', ['اف', '-', 'اف', '-', 'آ']],
    ['a sign from its number', '+۵', ['+', '۵']],
    [
      'the full stop of a word of Latin letters',
      'AB.CD. A-B. A..',
      ['AB.CD', '.', 'A-B', '.', 'A', '..'],
    ],
    ['marks between Latin letters', 'A.-B', ['A', '.', '-', 'B']],
    ['names of letters that are words too', 'بی.ام یو.او', ['بی', '.', 'ام', 'یو', '.', 'او']],
    ['a word from initials', 'دکتر.م.ت', ['دکتر', '.', 'م.ت']],
    ['the full stop of spelt letters', 'سی.ان.ان.', ['سی.ان.ان', '.']],
    ['an ending that is none', '۵سالهه', ['۵', 'سالهه']],
    ['a ZWNJ that nothing follows', 'PDF\u200C!', ['PDF', '\u200C!']],
    ['two marks of a tag', '## @@a', ['#', '#', '@', '@a']],
  ])('splits %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['در ۱۹۱۷ م. بود', ['در', '۱۹۱۷', 'م.', 'بود']],
    ['در ۱۹۱۷ م، بود', ['در', '۱۹۱۷', 'م', '،', 'بود']],
    ['۱۹۱۷ سال.', ['۱۹۱۷', 'سال', '.']],
    ['سال م.', ['سال', 'م', '.']],
  ])('keeps the full stop of an era, behind a year: %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('lets invisible characters go with a word, and stand alone where there is none', () => {
    expect(texts('\u200Fسلام\u200E دنیا')).toEqual(['\u200Fسلام\u200E', 'دنیا']);
    expect(tokenize('الف \u200C ب')[1]).toMatchObject({ text: '\u200C', kind: 'symbol' });
  });

  it('stays inside the stretch it is given', () => {
    const text = 'یک دو سه http://example.ir/چهار';
    const tokens = tokenize(text, 3, text.length - 3);
    expect(tokens.map((token) => token.text)).toEqual(['دو', 'سه', 'http://example.ir/چ']);
    expect(tokens[0]?.start).toBe(3);
  });

  it.each([
    ...[
      'میگ-۲۹ها',
      '۱۲،۵۰۰،۰۰۰',
      '۱۷:۳۰:۲۵',
      'U.S.A.',
      "O'Neill-x",
      'm.t.k.',
      'م.ت.ک.',
      'یو.اس.بی',
    ],
    ...[
      '۵ساله\u200Cها',
      'رئیس_جمهور',
      'اف\u200C۱۶۵',
      'پایان...',
      '۱۹۱۷ م.',
      '#هوای_پاک',
      '@news_1',
    ],
    ...['desk@example.ir/a', '30-P-409', '!!!', '\u200F\u200Fسلام', 'PDF\u200Cها', '12,345', '۲ 5'],
  ])('reads what is before a place as if nothing stood behind it: %s', (text) => {
    for (let end = 1; end < text.length; end++) {
      expect(tokenize(text, 0, end)).toEqual(tokenize(text.slice(0, end)));
      expect(tokenize(text + text, 0, end)).toEqual(tokenize(text.slice(0, end)));
    }
  });

  const pieces = fc.constantFrom(
    ...[
      'سلام',
      ' ',
      '\n',
      'a',
      'http://',
      'x.ir',
      '@',
      '#',
      '1',
      '۲',
      '.',
      ',',
      ':',
      '/',
      '-',
      '٬',
    ],
    ...[
      '\u200C',
      '\u200F',
      '\u064E',
      '_',
      '«',
      '»',
      '😀',
      '\uD83D',
      '\uDE00',
      '\uFE0F',
      '\u20E3',
      'ها',
    ],
    ...['م', '🇮', '\u200D', '\u0301', "'", '𝟎', '𐤀', 'ی', 'بی'],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );

  it('puts every character that is no white space into exactly one token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.text).toMatch(/^\P{White_Space}+$/u);
          expect(text.slice(last, token.start)).toMatch(/^\p{White_Space}*$/u);
          last = token.end;
        }
        expect(text.slice(last)).toMatch(/^\p{White_Space}*$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start } of tokenize(text)) {
          expect(
            /^[\uDC00-\uDFFF]/.test(text.slice(start)) &&
              /[\uD800-\uDBFF]$/.test(text.slice(0, start)),
          ).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads what stands between two spaces the same wherever it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const alone = texts(text);
        const behind = texts(`${other} خبر ${text}`);
        expect(behind.slice(behind.length - alone.length)).toEqual(alone);
      }),
    );
  });
});
