import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../src/segmentation/split-sentences.js';
import { tokenize } from '../../src/segmentation/tokenize.js';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, 0, tokens.length).map(([first, end]) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}

describe('splitSentences', () => {
  it.each([
    ['full stops', ['باران بارید.', 'هوا پاک شد.']],
    ['question and exclamation marks', ['چرا؟', 'نمی‌دانم!', 'شاید.']],
    ['marks in a row', ['راستی؟!', 'بله...!', 'خوب است.']],
    ['an ASCII question mark', ['چرا?', 'نمی‌دانم.']],
    ['a closing guillemet behind the mark', ['گفت: «می‌آیم.»', 'سپس رفت.']],
    ['a mark behind the guillemet', ['گفت: «می‌آیم».', 'سپس رفت.']],
    ['a closing quotation mark', ['گفت: "می‌آیم."', 'سپس رفت.']],
    ['a closing quotation mark behind a space', ['گفت: "باران می‌آید. "', 'سپس رفت.']],
    ['no opening quotation mark', ['باران بارید.', '"هوا" پاک شد.']],
    ['a closing bracket', ['(هوا پاک شد.)', 'باران بارید.']],
    ['no mark at the end', ['باران بارید.', 'ادامه دارد']],
    ['a slash behind the last full stop', ['باران بارید.', 'هوا پاک شد./']],
    ['an ellipsis behind a verb', ['کسی نمی‌داند…', 'فردا روشن می‌شود.']],
    ['a year before the full stop', ['آغاز آن سال ۱۳۹۸.', 'پایانش پیدا نیست.']],
    ['a letter that names a group', ['تیم ما در گروه ب.', 'تیم شما در گروه الف.']],
    ['the mark of a footnote', ['باران بارید.[۳]', 'هوا پاک شد.']],
    ['an invisible character behind the full stop', ['باران بارید.\u200C', 'هوا پاک شد.']],
    ["a word that is a letter's name", ['عدد سی.', 'در را زد.', 'او رفت.']],
    ['a dateline with a colon', ['تهران - ایرنا:', 'باران بارید.']],
    ['an agency with a colon', ['خبرگزاری فارس:', 'باران بارید.']],
  ])('ends a sentence at %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it.each([
    'گفت: "باران". | هوا.',
    'باران. | " هوا.',
    'باران . | "هوا".',
    '"یک" و "دو. " | سه.',
    'گفت "باران."] | هوا.',
    'باران. | [۳] هوا.',
    'باران. | [الف] هوا.',
    'باران. | [۳ هوا.',
    'باران.[۳]',
    'باران. | / هوا.',
    'باران. | /',
    'باران ./',
    'هوا/باران.',
    'باران ! | هوا',
    'باران.: هوا',
    'باران؟؛ هوا',
    '. هوا',
    'برق…. | هوا',
    'برق و…! | هوا',
    'است… | هوا',
    'نمی‌آید… | هوا',
    'رفته‌اند… | هوا',
    'رفته‌ایم… | هوا',
    'میز… هوا',
    'سال ۱۲ . | هوا',
    'م . | رضایی',
    'گروه م. | رضایی',
    'گروه الف. | رضایی',
    'آن الف. | رضایی',
    '۱. یک ۲. دو ۴. | سه',
    'بخش: ۱۲. یک ۱۳. دو ۱۴. سه',
    '۱۲۳. | یک',
    '۱ . | یک',
    'یک ۲. | دو',
    'مردم ?? کشور ? رفت',
    'مردم? | کشور',
    'مردم ? ! | هوا',
    'مردم ?! | هوا',
    'بی. سی. آمد.',
    'حرف سی. بی ماند.',
    'او سی. | ترومن',
    'پ. ای. | سی. رفت',
    'ایرنا:',
    'باران. | ایرنا: | هوا.',
  ])('splits «%s»', (split) => {
    const parts = split.split(' | ');
    expect(sentences(parts.join(' '))).toEqual(parts);
  });

  it.each([
    'باران.[۳]',
    'باران./',
    'باران. "',
    'ایرنا: باران',
    'بخش: ۱. یک ۲. دو',
    'مردم ? رفت',
    'است… هوا؟!»',
  ])('reads «%s» as if nothing stood around it', (text) => {
    const alone = tokenize(text);
    const around = tokenize(`"۱. م ${text} [۲] ? "آن" سه.`);
    const first = around.findIndex((_, i) =>
      alone.every(({ text: word }, k) => around[i + k]?.text === word),
    );
    expect(first).toBeGreaterThan(0);
    for (let end = 1; end < alone.length; end++) {
      const inside = splitSentences(around, first, first + end);
      expect(inside.map(([start, last]) => [start - first, last - first])).toEqual(
        splitSentences(alone.slice(0, end), 0, end),
      );
    }
  });

  it('takes question marks that stand alone for digits an archive lost', () => {
    for (const text of ['مردم ? کشور آمدند.', 'او ??? میلیارد ریال داد.']) {
      expect(sentences(text)).toEqual([text]);
    }
  });

  it('ends a sentence where the space behind the full stop is missing', () => {
    expect(sentences('باران بارید.هوا پاک شد.')).toEqual(['باران بارید.', 'هوا پاک شد.']);
    expect(sentences('باران بارید."هوا" پاک شد.')).toEqual(['باران بارید.', '"هوا" پاک شد.']);
    expect(sentences('کتاب را دادم به او.وی رفت.')).toEqual(['کتاب را دادم به او.', 'وی رفت.']);
  });

  it.each([
    ['initials', 'کتاب م. ج. رضایی و ا. کریمی چاپ شد.'],
    ['eras', 'در سال ۱۳۱۷ ه. ش. و ۱۹۳۸ م. ساخته شد.'],
    ['references', 'نک. صفحه ۵ و صص. ۷ تا ۹ را ببینید.'],
    ['dotted abbreviations', 'شرکت بی.ام.و. و درگاه یو.اس.بی دارد.'],
    ['decimals', 'نرخ 3.5 درصد و ۱۰.۷ درصد بود.'],
    ['hosts', 'نشانی example.ir و www.example.com را ببینید.'],
    ['a colon', 'او گفت: باران می‌بارد.'],
    ['a semicolon', 'باران بارید؛ هوا پاک شد.'],
    ['a list number', '۱. باران بارید و هوا پاک شد.'],
    ['numbers of a list in a line', 'سه کار ماند: ۱. خرید زمین ۲. ساخت بنا ۳. افتتاح.'],
    ['a list letter', 'الف. خرید زمین برای ساخت بنا.'],
    ['an ellipsis behind «و»', 'برق، گاز و ... گران شد.'],
    ['an ellipsis inside brackets', 'هزینه‌ها (برق، گاز و…) بالا رفت.'],
    ['an ellipsis before a comma', 'برق، گاز و …، گران شد.'],
    ['an ellipsis without a verb', 'بوی باران… یاد خانه را زنده کرد.'],
    ['a mark in brackets', 'این خبر (!) درست (؟) نیست.'],
    ['«و» behind a quotation', 'گفت: «می‌آیم.» و رفت.'],
    ['a verb behind a quoted question', '«چرا آمدی؟» پرسید و نشست.'],
    ['an object marker behind a quotation', 'جمله «من آمدم.» را خواند.'],
    ['a comma behind a quotation', 'پرسش «چرا آمدی؟»، ساده است.'],
    ['names of letters', 'کتاب جی. کی. رولینگ و نامه هری اس. ترومن به بی. بی. سی. رسید.'],
    ['a name with a Latin abbreviation', 'گزارش Dr. Smith منتشر شد.'],
  ])('does not end a sentence at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('keeps a dateline without a colon with its sentence', () => {
    expect(sentences('تهران- ایرنا- باران بارید.')).toHaveLength(1);
    expect(sentences('به گزارش ایسنا، باران بارید.')).toHaveLength(1);
  });

  it('covers all tokens, in order and without gaps', () => {
    const pieces = fc.constantFrom(
      ...[
        'سلام',
        'است',
        'و',
        'م',
        '۱',
        '12',
        '.',
        '...',
        '…',
        '؟',
        '!',
        '»',
        '«',
        ')',
        '(',
        '"',
        ':',
      ],
      ...['ایسنا', 'تهران', '-', '/', ' ', ' ', ' ', 'گفت', '،', 'الف'],
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const [first, end] of splitSentences(tokens, 0, tokens.length)) {
          expect(first).toBe(last);
          expect(end).toBeGreaterThan(first);
          last = end;
        }
        expect(last).toBe(tokens.length);
      }),
    );
  });
});
