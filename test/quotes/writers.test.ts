import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../src/quotes/reading.js';
import { isShortened } from '../../src/quotes/speakers/is-shortened.js';
import { nameKey, type NameKey } from '../../src/quotes/speakers/name-key.js';
import { quote, toDocument } from './quote-article.js';

function keyOf(name: string): NameKey {
  const reading = new Reading(toDocument(name));
  return nameKey(reading, { first: 0, end: reading.tokens.length });
}

function speakers(text: string, names: readonly string[] = []): (string | null)[] {
  return quote(text, names)
    .filter(({ type }) => type !== 'judgement')
    .map(({ speaker }) => speaker);
}

describe("«این نامه» is its writers'", () => {
  it('whom a group of signatories is', () => {
    const text =
      'هشدار پزشکان\n\nبیش از هزار پزشک از سراسر کشور با انتشار نامه‌ای هشدار دادند که دارو نیست.\n\n' +
      'در این نامه آمده است: بیماران در صف مانده‌اند.';
    const group = 'بیش از هزار پزشک از سراسر کشور';
    expect(speakers(text)).toEqual([group, group]);
  });

  it('whom a person is who wrote it', () => {
    const text =
      'نامهٔ نماینده\n\nنادر صبوری در نامه‌ای به وزیر نوشت: پل خراب است.\n\n' +
      'در این نامه آمده است: راه دیگری نیست.';
    expect(speakers(text, ['نادر صبوری'])).toEqual(['نادر صبوری', 'نادر صبوری']);
  });

  it('who nobody is where no text was brought on', () => {
    const text =
      'جلسهٔ شورا\n\nنادر صبوری در جلسه گفت: پل خراب است.\n\n' +
      'در این نامه آمده است: راه دیگری نیست.';
    expect(speakers(text, ['نادر صبوری'])[1]).not.toBe('نادر صبوری');
  });
});

it.each([
  ['انجمن رانندگان ری', 'انجمن رانندگان', true],
  ['انجمن رانندگان', 'انجمن رانندگان', false],
  ['انجمن رانندگان ری', 'انجمن', false],
  ['انجمن رانندگانی', 'انجمن رانندگان', false],
])('whether a headline shortens «%s» to «%s»: %s', (full, part, expected) => {
  expect(isShortened(keyOf(full), keyOf(part))).toBe(expected);
});

describe('those around somebody', () => {
  it('are not he', () => {
    const text =
      'یاد شهید\n\nهمراه و از یاران شهید نادر صبوری گفت: او مهربان بود.\n\n' +
      'پرویز دادور از یاران شهید نادر صبوری در این مراسم گفت: او به همه کمک می‌کرد.';
    expect(quote(text, ['نادر صبوری', 'پرویز دادور'])).toMatchObject([
      { source: 'از یاران شهید نادر صبوری', speaker: 'پرویز دادور', resolution: 'cataphora' },
      { source: 'پرویز دادور از یاران شهید نادر صبوری', speaker: 'پرویز دادور' },
    ]);
  });

  it('two ministers are no person called two', () => {
    const text = 'جلسهٔ دولت\n\nدو وزیر در این نشست گفتند: راه‌ها باز است.';
    expect(quote(text)).toMatchObject([{ source: 'دو وزیر', speaker: 'دو وزیر' }]);
  });
});
