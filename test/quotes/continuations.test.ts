import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const named = 'نادر صبوری';
const before = `خبر پل\n\n${named} گفت: پل آماده است و خودروها می‌گذرند.`;
const silent = 'کارگران شب و روز کار کردند و باید از آنها سپاسگزار بود.';
const after = 'وی افزود: راه هم باز است.';

function continuations(...paragraphs: readonly string[]): (number | null)[] {
  return quote(paragraphs.join('\n'), [named, 'پرویز دادور']).map((found) => found.continuationOf);
}

describe('a paragraph without a cue', () => {
  it('goes on with a speech between two quotations of one speaker', () => {
    const found = quote([before, silent, after].join('\n'), [named]);
    expect(found.map(({ continuationOf, speaker }) => [continuationOf, speaker])).toEqual([
      [null, named],
      [0, named],
      [null, named],
    ]);
    expect(found[1]).toMatchObject({ cue: null, content: [silent.slice(0, -1)], source: null });
  });

  it.each([
    ['somebody else speaks behind it', silent, 'پرویز دادور گفت: راه هم باز است.'],
    ['nobody speaks behind it', silent, 'این پل ده سال پیش ساخته شد.'],
    ['the reporter speaks in it', `گفتنی است ${silent}`, after],
    ['it is about the speaker', 'وی باید فردا به تهران برود و گزارش کار را بدهد.', after],
    ['it neither advises nor comments', 'این پل ده سال پیش در کنار رودخانه ساخته شد.', after],
    ['it is a caption', 'باید ساخت', after],
  ])('does not where %s', (_, middle, last) => {
    expect(continuations(before, middle, last).every((each) => each === null)).toBe(true);
  });

  it('is part of the quotation where the speaker speaks of himself in both', () => {
    const found = quote(
      [`${named} گفت: ما پل را ساختیم.`, 'من خودم هر روز به آنجا می‌رفتم.', after].join('\n'),
      [named],
    );
    expect(found.map(({ content }) => content.length)).toEqual([2, 1]);
  });

  it('heads what follows where it only asks', () => {
    const found = quote(
      [`${named} گفت: ما پل را ساختیم.`, 'آیا پل را بزرگ‌تر می‌سازیم؟', after].join('\n'),
      [named],
    );
    expect(found.map(({ content }) => content.length)).toEqual([1, 1]);
  });
});

describe('labels', () => {
  it('a list of results is no interview', () => {
    const list = ['نتایج', ''];
    for (const town of ['تبریز', 'اهواز']) {
      list.push(`مقام نخست: پرویز دادور از ${town}`, `مقام دوم: ${named} از ${town}`);
    }
    expect(quote(list.join('\n'), [named])).toEqual([]);
  });
});
