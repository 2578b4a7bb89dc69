import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

/** The contents of what is quoted, judgements left out. */
function contents(text: string): string[] {
  return quote(text)
    .filter(({ type }) => type !== 'judgement')
    .map(({ content }) => content.join(' | '));
}

const open = 'راه باز است';

describe('what a cue opens', () => {
  it.each([
    [`وزیر راه گفت: ${open}.`, [open]],
    [`وزیر راه گفت که: ${open}.`, [open]],
    [`وزیر راه گفت که ${open}.`, [open]],
    [`وزیر راه گفت ${open}.`, [open]],
    [`وزیر راه گفت، ${open}.`, [open]],
    [`وزیر راه گفت؛ ${open}.`, [open]],
    [`وزیر راه گفت «${open}».`, [open]],
    [`وزیر راه گفت "${open}".`, [open]],
    [`وزیر راه خاطرنشان کرد کرد: ${open}.`, [open]], // a misprint
    // Too short, without a verb, or going on with another clause.
    ['وزیر راه گفت راه باز.', []],
    ['وزیر راه گفت و رفت و راه باز است.', []],
    ['وزیر راه گفت زیرا راه باز است.', []],
    ['وزیر راه گفت ۲۰ راه باز است.', ['۲۰ راه باز است']],
    // A condition opens a clause where که is wanted otherwise.
    ['وزیر راه تهدید کرد اگر باران بیاید راه بسته است.', ['اگر باران بیاید راه بسته است']],
    [
      'وزیر راه تهدید کرد در صورتی که باران بیاید راه بسته است.',
      ['در صورتی که باران بیاید راه بسته است'],
    ],
    ['وزیر راه تهدید کرد چنانچه باران بیاید راه بسته است.', ['چنانچه باران بیاید راه بسته است']],
    // A perfect without its است.
    [`وزیر راه گفته ${open}.`, [open]],
    [`وزیر راه گفته که ${open}.`, [open]],
    ['هر گفته راهی را باز کرده است.', []],
    ['طبق آن گفته راه باز است.', []],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('a clause that holds a cue and reports nothing', () => {
  it.each([
    'وزیری که گفت راه باز است، رفت.',
    'وقتی وزیر راه گفت که راه باز است رفتیم.',
    'در پاسخ به اینکه آیا وزیر گفت راه باز است، سکوت کرد.',
    'وزیر راه در حالی این را گفت که راه بسته است.',
    'وزیر راه گزارش را به ترتیب زیر اعلام کرد: تهران، قم و اراک باز است.',
  ])('%s', (text) => {
    expect(contents(text)).toEqual([]);
  });

  it.each([
    ['همان‌طور که وزیر راه گفت، راه باز است.', ['راه باز است']],
    ['آن‌گونه که وزیر راه گفت، راه باز است.', ['راه باز است']],
    ['چنان‌که وزیر راه گفت، راه باز است.', ['راه باز است']],
  ])('but a comment: %s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('an object before the cue', () => {
  it.each([
    ['وزیر راه این نکته را گفت که راه باز است.', ['راه باز است']],
    ['وزیر راه این را گفت که راه باز است.', ['راه باز است']],
    ['وزیر راه بر این نکته تأکید کرد که راه باز است.', ['راه باز است']],
    ['وزیر راه به خبرنگاران گفت که راه باز است.', ['راه باز است']],
    ['وزیر راه پس از بازدید از پل گفت که راه باز است.', ['راه باز است']],
    ['وزیر راه از آغاز کار خبر داد که راه باز است.', []],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('by the account of somebody', () => {
  it.each([
    [`به گفته وزیر راه، ${open}.`, 'وزیر راه', open],
    [`به گفته وی، ${open}.`, 'وی', open],
    [`به گفته وی ${open}.`, 'وی', open],
    [`امروز به گفته وزیر راه، ${open}.`, 'وزیر راه', open],
    [`پل ساخته شد و به گفته وزیر راه، ${open}.`, 'وزیر راه', open],
    [`پل ساخته شد، به گفته وزیر راه، ${open}.`, 'وزیر راه', open],
    [`پل ساخته شد اما به گفته وزیر راه، ${open}.`, 'وزیر راه', open],
    [`از نظر وزیر راه، ${open}.`, 'وزیر راه', open],
    [`به گفته کارشناسان، ${open}.`, 'کارشناسان', open],
    [`به گفته کارشناسان ${open}.`, 'کارشناسان', open],
  ])('%s', (text, source, content) => {
    expect(quote(text)).toEqual([
      expect.objectContaining({ pattern: 'P8', source, content: [content], type: 'indirect' }),
    ]);
  });

  it.each([
    'از نظر سیاسی، راه باز است.',
    'از نظر سیاسی راه باز است.',
    'به گفته وزیر راه، تهران.',
    'مردم شهر این کار را به گفته وزیر راه، آغاز کردند.',
  ])('is not told in: %s', (text) => {
    expect(contents(text)).toEqual([]);
  });

  it('is mixed where a part stands in marks', () => {
    expect(quote('به گفته وزیر راه، پل «از همه سو باز» شده است.')).toEqual([
      expect.objectContaining({ type: 'mixed', content: ['پل «از همه سو باز» شده است'] }),
    ]);
  });
});

describe('judgements', () => {
  it.each([
    ['وی پل را مهم دانست.', ['پل را مهم']],
    ['نادر صبوری با اشاره به سد، پل را مهم دانست.', []], // a name that nobody recognized
    ['وزیر راه با اشاره به سد، پل را مهم دانست.', ['پل را مهم']],
    ['وزیر راه از ساخت پل خبر داد.', ['ساخت پل']],
    ['وزیر راه بر ساخت پل تأکید کرد.', ['ساخت پل']],
    ['وی از ساخت پل خبر داد.', ['ساخت پل']],
    ['مردم از ساخت پل خبر دادند.', []],
  ])('%s', (text, expected) => {
    const judged = quote(text).filter(({ type }) => type === 'judgement');
    expect(judged.map(({ content }) => content.join(' | '))).toEqual(expected);
  });
});

describe('interviews with labels', () => {
  const turns = (label: string): string =>
    [
      `${label}: راه باز است و پل ساخته شد.`,
      'خبرنگار: پل کی ساخته شد؟',
      `${label}: پل در بهار ساخته شد.`,
      'همه از آن می‌گذرند و شاد هستند.',
      'خبرنگار: سد کجاست؟',
      `${label}: سد در شمال ساخته شد.`,
    ].join('\n\n');

  it.each(['صبوری', '* صبوری', 'پاسخ', 'ج'])('of «%s»', (label) => {
    const found = quote(`گفت‌وگو با مدیر پل\n\n${turns(label)}`).filter(
      ({ pattern }) => pattern === 'P13',
    );
    expect(found.map(({ content }) => content)).toEqual([
      ['راه باز است و پل ساخته شد'],
      ['پل در بهار ساخته شد', 'همه از آن می‌گذرند و شاد هستند'],
      ['سد در شمال ساخته شد'],
    ]);
    const isAnonymous = label.length < 5;
    expect(found.map(({ source }) => source)).toEqual(
      Array.from({ length: 3 }, () => (isAnonymous && label !== 'صبوری' ? null : 'صبوری')),
    );
  });

  it.each(['نکته', 'منبع', 'تاریخ'])('are no lists of «%s»', (label) => {
    const found = quote(`گفت‌وگو با مدیر پل\n\n${turns(label)}`);
    expect(found.filter(({ pattern }) => pattern === 'P13')).toEqual([]);
  });
});
