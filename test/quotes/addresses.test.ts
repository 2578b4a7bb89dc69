import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const named = 'نادر صبوری';
const opening = `${named} در سخنرانی روز کارگر گفت: کارگران این شهر خانه ندارند.`;
const silent = 'کارخانه‌ها یکی پس از دیگری بسته شدند.';
const closing = 'وی افزود: دولت صدای ما را نشنید.';

function contents(...paragraphs: readonly string[]): (readonly string[])[] {
  const text = ['سخنان روز کارگر', ...paragraphs].join('\n\n');
  return quote(text, [named, 'پرویز دادور']).map(({ content }) => content);
}

describe('the report of an address', () => {
  it('goes on in paragraphs without a cue between two cues', () => {
    expect(contents(opening, silent, silent, closing)).toEqual([
      ['کارگران این شهر خانه ندارند', silent.slice(0, -1), silent.slice(0, -1)],
      ['دولت صدای ما را نشنید'],
    ]);
  });

  it('opens with a comma what others open with a colon', () => {
    const comma = opening.replace('گفت:', 'گفت،').concat(' نان گران شد.');
    expect(contents(comma, silent, closing)[0]).toEqual([
      'کارگران این شهر خانه ندارند. نان گران شد',
      silent.slice(0, -1),
    ]);
    const text = ['سخنان روز کارگر', comma, closing].join('\n\n');
    expect(quote(text, [named]).map(({ type }) => type)).toEqual(['indirect', 'colon']);
  });

  it.each([
    ['nobody gives one', [opening.replace('سخنرانی', 'جشن'), silent, closing]],
    ['another one speaks by name', [opening, silent, 'پرویز دادور گفت: نان گران شد.']],
    ['no cue follows', [opening, silent]],
    ['the reporter speaks of him', [opening, 'وی ده سال در کارخانه کار کرد.', closing]],
    ['the line is a heading', [opening, 'صدای کارگران شهر شنیده نمی‌شود', closing]],
  ])('ends with its paragraph where %s', (_, paragraphs) => {
    expect(contents(...paragraphs)[0]).toHaveLength(1);
  });
});
