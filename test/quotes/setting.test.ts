import { describe, expect, it } from '@jest/globals';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { toDocument, toEntities } from './quote-article.js';

const named = 'نادر صبوری';

function settings(text: string): object[] {
  const { quotes } = findQuotes(toDocument(text), toEntities(text, [named]));
  const slice = (range: { start: number; end: number } | null): string | null =>
    range && text.slice(range.start, range.end);
  return quotes.map(({ addressee, medium }) => ({
    addressee: slice(addressee),
    medium: slice(medium),
  }));
}

describe('whom the speaker tells it, and where', () => {
  it.each([
    ['وی به خبرنگار ایسنا گفت: راه باز است.', 'خبرنگار ایسنا', null],
    ['وی به ایرنا گفت: راه باز است.', 'ایرنا', null],
    [`وزیر راه به ${named} گفت: راه باز است.`, named, null],
    ['وی خطاب به مردم گفت: راه باز است.', 'مردم', null],
    ['وی خطاب به شهروندان تهرانی تأکید کرد: راه باز است.', 'شهروندان تهرانی', null],
    ['وی در گفت‌وگو با ایسنا گفت: راه باز است.', null, 'گفت‌وگو با ایسنا'],
    ['وی در گفت و گو با خبرنگار مهر گفت: راه باز است.', null, 'گفت و گو با خبرنگار مهر'],
    ['وی در نشست خبری گفت: راه باز است.', null, 'نشست خبری'],
    ['وی در جمع خبرنگاران گفت: راه باز است.', null, 'جمع خبرنگاران'],
    ['وی در یک مصاحبه گفت: راه باز است.', null, 'مصاحبه'],
    ['وی در توییتر نوشت: راه باز است.', null, 'توییتر'],
    ['وی با اشاره به خبرنگاران گفت: راه باز است.', null, null],
    ['وی به تهران رفت و گفت: راه باز است.', null, null],
    ['وی در تهران گفت: راه باز است.', null, null],
    ['در این نامه آمده است: راه باز است.', null, null],
  ])('%s', (text, addressee, medium) => {
    expect(settings(text)).toEqual([{ addressee, medium }]);
  });

  it('what is said in a frame says nothing of the setting', () => {
    const text = 'وی با بیان اینکه در گفت‌وگو با ایسنا خبر دادیم، گفت: راه باز است.';
    expect(settings(text)).toEqual([
      { addressee: null, medium: null },
      { addressee: null, medium: null },
    ]);
  });
});

describe('what the speaker does with it', () => {
  it.each([
    ['وی گفت: راه باز است.', 'asserted'],
    ['وی تکذیب کرد که راه بسته است.', 'denied'],
    ['وی پرسید: راه کی باز می‌شود؟', 'asked'],
    ['وی پیشنهاد داد که راه را ببندند.', 'requested'],
  ])('%s', (text, polarity) => {
    const { quotes } = findQuotes(toDocument(text), toEntities(text, []));
    expect(quotes.map((quote) => quote.polarity)).toEqual([polarity]);
  });

  it('tells how readily the cue reports', () => {
    const text = 'پل مراغه: راه\n\nوی گفت: راه باز است.';
    const { quotes } = findQuotes(toDocument(text), toEntities(text, []));
    expect(quotes.at(-1)?.cue?.strength).toBe('A');
  });
});
