import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { segment } from '../../src/segmentation/segment.js';

const prose =
  'شهرداری می‌گوید کار ساخت پارک تازه در شمال شهر از هفته آینده آغاز می‌شود و تا پایان سال به سرانجام می‌رسد.';
const more =
  'این پارک ده هکتار است و دو زمین بازی، یک کتابخانه و چند غرفه برای فروش صنایع دستی خواهد داشت.';

/** Role and text of every paragraph; the two long paragraphs by their names. */
function paragraphs(text: string): string[] {
  return segment(text).paragraphs.map(({ role, start, end }) => {
    const slice = text.slice(start, end);
    return `${role}: ${slice === prose ? 'prose' : slice === more ? 'more' : slice}`;
  });
}

describe('segment', () => {
  it('finds headline, lead and body', () => {
    const text = `پارک تازه ساخته می‌شود\n\n${prose}\n\n${more}\n${more}\n`;
    expect(paragraphs(text)).toEqual([
      'title: پارک تازه ساخته می‌شود',
      'lead: prose',
      'body: more',
      'body: more',
    ]);
    const { title, lead, body } = segment(text);
    expect(title).toEqual({ start: 0, end: 22 });
    expect(text.slice(lead?.start, lead?.end)).toBe(prose);
    expect(text.slice(body?.start, body?.end)).toBe(`${more}\n${more}`);
  });

  it.each([
    [
      'a Markdown headline',
      `\n\n## پارک تازه\n\n${prose}\n${more}`,
      ['title: پارک تازه', 'lead: prose', 'body: more'],
    ],
    ['no headline', `${prose}\n${more}`, ['lead: prose', 'body: more']],
    ['one paragraph', prose, ['body: prose']],
    ['a headline and one paragraph', `پارک تازه\n${prose}`, ['title: پارک تازه', 'body: prose']],
    [
      'a headline with a question mark',
      `پارک تازه کجاست؟\n${prose}\n${more}`,
      ['title: پارک تازه کجاست؟', 'lead: prose', 'body: more'],
    ],
    [
      'a line above the headline',
      `شهردار:\nپارک تازه\n${prose}\n${more}`,
      ['label: شهردار:', 'title: پارک تازه', 'lead: prose', 'body: more'],
    ],
    [
      'a date above the headline',
      `یکشنبه ۲ خرداد ۱۳۹۸ - ساعت ۱۲:۳۰\nپارک تازه\n${prose}\n${more}`,
      ['label: یکشنبه ۲ خرداد ۱۳۹۸ - ساعت ۱۲:۳۰', 'title: پارک تازه', 'lead: prose', 'body: more'],
    ],
    [
      'a subhead',
      `پارک تازه\n${prose}\n${more}\nکتابخانه‌ای برای محله\n${more}`,
      [
        'title: پارک تازه',
        'lead: prose',
        'body: more',
        'subhead: کتابخانه‌ای برای محله',
        'body: more',
      ],
    ],
    [
      'a Markdown subhead',
      `# پارک\n${prose}\n${more}\n### چرا؟\n${more}`,
      ['title: پارک', 'lead: prose', 'body: more', 'subhead: چرا؟', 'body: more'],
    ],
    [
      'lines of a list',
      `پارک تازه\n${prose}\n${more}\nدو زمین بازی\nیک کتابخانه\nچند غرفه\n${more}`,
      [
        'title: پارک تازه',
        'lead: prose',
        'body: more',
        'body: دو زمین بازی',
        'body: یک کتابخانه',
        'body: چند غرفه',
        'body: more',
      ],
    ],
    [
      'a rubric and a caption',
      `پارک تازه\n${prose}\n- اخبار شهری -\n${more}\nعکس: علی کریمی`,
      [
        'title: پارک تازه',
        'lead: prose',
        'label: - اخبار شهری -',
        'body: more',
        'label: عکس: علی کریمی',
      ],
    ],
    [
      'links to other articles',
      `پارک تازه\n${prose}\nبیشتر بخوانید:\nکتابخانه تازه باز شد\nچرا پارک نداریم؟\n${more}`,
      [
        'title: پارک تازه',
        'lead: prose',
        'label: بیشتر بخوانید:',
        'label: کتابخانه تازه باز شد',
        'label: چرا پارک نداریم؟',
        'body: more',
      ],
    ],
    [
      'an end mark and what follows',
      `پارک تازه\n${prose}\n${more}\nانتهای پیام/ ۱۲۳\nپارک کهنه بسته شد`,
      [
        'title: پارک تازه',
        'lead: prose',
        'body: more',
        'footer: انتهای پیام/ ۱۲۳',
        'footer: پارک کهنه بسته شد',
      ],
    ],
    [
      'an end mark on the last line',
      `پارک تازه\n${prose}\n${more} انتهای پیام`,
      ['title: پارک تازه', 'lead: prose', 'body: more', 'footer: انتهای پیام'],
    ],
    [
      'a code behind the last full stop',
      `پارک تازه\n${prose}\n${more}۷۳۸۸*۶۱۰۱`,
      ['title: پارک تازه', 'lead: prose', 'body: more', 'footer: ۷۳۸۸*۶۱۰۱'],
    ],
    [
      'codes and sources below',
      `پارک تازه\n${prose}\n${more}\nمنبع: مهر\nکد خبر: ۱۲۳۴\nhttps://example.ir/1`,
      [
        'title: پارک تازه',
        'lead: prose',
        'body: more',
        'footer: منبع: مهر',
        'footer: کد خبر: ۱۲۳۴',
        'footer: https://example.ir/1',
      ],
    ],
    [
      'breaks written out',
      `پارک تازه\n${prose} [n] ${more}_x000D_`,
      ['title: پارک تازه', 'lead: prose', 'body: more'],
    ],
    [
      'Windows and old Mac line ends',
      `پارک تازه\r\n\r\n${prose}\r${more}\r\n`,
      ['title: پارک تازه', 'lead: prose', 'body: more'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  it('joins lines that are wrapped at a column', () => {
    const words = `${prose} ${more} ${prose} ${more}`.split(' ');
    const lines = [''];
    for (const word of words) {
      const line = lines.at(-1) ?? '';
      if (line.length + word.length > 60) lines.push(word);
      else lines[lines.length - 1] = `${line} ${word}`.trim();
    }
    const text = `پارک تازه\n\n${lines.join('\n')}\n\n${more}\n`;
    const { paragraphs: found, sentences } = segment(text);
    expect(found.map(({ role }) => role)).toEqual(['title', 'lead', 'body']);
    expect(sentences).toHaveLength(1 + 4 + 1);
  });

  describe('lines torn inside paragraphs', () => {
    const torn = [
      'گزارش پارک',
      'شهردار گفت که این پارک را برای\nخانواده‌های شهر ساختند.',
      'درخت‌های\nتازه هم کاشتند.',
      'پارک از فردا باز است.',
    ];
    const roles = (parts: readonly string[]): number =>
      segment(parts.join('\n\n')).paragraphs.length;

    it('are joined', () => {
      expect(roles(torn)).toBe(4);
    });

    it.each([
      ['one place alone is torn', [...torn.slice(0, 2), torn[3] ?? '', more], 5],
      [
        'headings stand above their paragraphs',
        ['گزارش پارک', 'درخت‌ها\nدرخت‌ها را کاشتند.', 'آب\nآب کم است.', more],
        6,
      ],
      ['a line is closed', ['گزارش', 'پارک را برای.\nشهر ساختند.', 'باغ‌های.\nتازه.', more], 6],
    ])('are left where %s', (_, parts, count) => {
      expect(roles(parts)).toBe(count);
    });
  });

  it('reads an empty text and one of white space', () => {
    const empty = {
      title: null,
      lead: null,
      body: null,
      dateline: null,
      paragraphs: [],
      sentences: [],
      tokens: [],
    };
    expect(segment('')).toEqual(empty);
    expect(segment(' \n\r\n\t')).toEqual(empty);
  });

  it('reads the article that ships with the program', () => {
    const text = readFileSync('seeds/000_59259e825c9cde0a.txt', 'utf8');
    const { paragraphs: found, dateline, title, sentences } = segment(text);
    expect(found.map(({ role }) => role)).toEqual([
      'title',
      'lead',
      ...Array<string>(7).fill('body'),
    ]);
    expect(text.slice(title?.start, title?.end)).toBe(
      'آذربایجان شرقی محور ارتباطات خارجی در شمال غرب کشور است',
    );
    expect(dateline).toMatchObject({ agency: 'ایسنا', place: 'آذربایجان شرقی', via: null });
    expect(text.slice(dateline?.start, dateline?.end)).toBe('ایسنا/آذربایجان شرقی:');
    expect(sentences).toHaveLength(10); // one a paragraph, and the dateline by itself
  });

  const lines = fc.constantFrom(
    ...[
      'تیتر',
      '## تیتر',
      prose,
      more,
      'ایسنا/قم: باران بارید. هوا پاک شد.',
      'انتهای پیام',
      '۱۲۳۴',
    ],
    ...[
      'به گزارش مهر، باران بارید.',
      '',
      '',
      ' ',
      '#',
      '_x000D_',
      'بیشتر بخوانید:',
      'الف. ب',
      '«',
      '…',
    ],
  );
  const articles = fc.array(lines, { maxLength: 12 }).map((all) => all.join('\n'));

  it('nests tokens in sentences, sentences in paragraphs, without gaps, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(articles, fc.string({ unit: 'binary' })), (text) => {
        const { paragraphs: found, sentences, tokens } = segment(text);
        let sentence = 0;
        let token = 0;
        let offset = 0;
        for (const [index, paragraph] of found.entries()) {
          expect(paragraph.start).toBeGreaterThanOrEqual(offset);
          expect(text.slice(paragraph.start, paragraph.end).trim()).toHaveLength(
            paragraph.end - paragraph.start,
          );
          expect(paragraph.sentences[0]).toBe(sentence);
          expect(paragraph.sentences[1]).toBeGreaterThan(sentence);
          for (const inner of sentences.slice(...paragraph.sentences)) {
            expect(inner.paragraph).toBe(index);
            expect(inner.tokens[0]).toBe(token);
            expect(inner.start).toBe(tokens[token]?.start);
            token = inner.tokens[1];
            expect(inner.end).toBe(tokens[token - 1]?.end);
            expect(inner.start).toBeGreaterThanOrEqual(paragraph.start);
            expect(inner.end).toBeLessThanOrEqual(paragraph.end);
          }
          sentence = paragraph.sentences[1];
          offset = paragraph.end;
        }
        expect(sentence).toBe(sentences.length);
        expect(token).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no character but white space and marks of headings and breaks', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const kept = segment(text)
          .tokens.map((token) => token.text)
          .join('');
        expect(kept).toBe(text.replace(/^#+ /gm, '').replace(/_x000D_|\s/g, ''));
      }),
    );
  });

  it('has at most one headline and one lead, and the dateline in prose', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const { paragraphs: found, dateline } = segment(text);
        expect(found.filter(({ role }) => role === 'title').length).toBeLessThanOrEqual(1);
        expect(found.filter(({ role }) => role === 'lead').length).toBeLessThanOrEqual(1);
        if (dateline === null) return;
        const home = found.find(({ start, end }) => start <= dateline.start && dateline.end <= end);
        expect(['lead', 'body']).toContain(home?.role);
      }),
    );
  });
});
