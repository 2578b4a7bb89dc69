import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const zwnj = '\u200c';

describe('spellings of a cue', () => {
  it.each([
    'گفت',
    'می‌گوید',
    'می گوید',
    'میگوید',
    'گفته است',
    `گفته${zwnj}است`,
    'گفته بود',
    'گفتند',
    'گفته‌اند',
    'گفته اند',
    'اظهار داشت',
    'اظهارداشت',
    `اظهار${zwnj}داشت`,
    'تأکید کرد',
    'تاکید کرد',
    'تأکید کرده است',
    'خاطرنشان کرد',
    'خاطر نشان کرد',
    `خاطر${zwnj}نشان کرد`,
    'خاطرنشان ساخت',
    'یادآور شد',
    'یادآورشد',
    'خبر داد و گفت',
    'خبر داد وگفت',
    'پیش‌بینی کرد',
    'توئیت کرد',
    'فرمودند',
  ])('%s', (cue) => {
    const found = quote(`شهردار مراغه ${cue}: پل تازه آماده است.`).filter(
      ({ type }) => type !== 'judgement',
    );
    expect(found.map(({ content }) => content)).toEqual([['پل تازه آماده است']]);
    expect(cue.endsWith(found[0]?.cue ?? '-')).toBe(true);
  });

  it.each(['شهردار مراغه گفت:پل آماده است.', 'شهردار مراغه ،گفت : پل آماده است.'])(
    'glued to marks: %s',
    (text) => {
      expect(quote(text)).toEqual([
        expect.objectContaining({ cue: 'گفت', content: ['پل آماده است'] }),
      ]);
    },
  );

  it.each([
    'با بیان اینکه',
    'با بیان این‌که',
    'با بیان این که',
    'ضمن بیان اینکه',
    'با بیان این مطلب که',
    'با اشاره به اینکه',
    'با این توضیح که',
  ])('frame %s', (frame) => {
    const [found] = quote(`وی ${frame} راه باز است، افزود: پل هم آماده است.`);
    expect(found).toMatchObject({ cue: frame, content: ['راه باز است'] });
  });

  it('a doubled verb is a misprint', () => {
    expect(quote('وی خاطرنشان کرد کرد: راه باز است.')[0]?.content).toEqual(['راه باز است']);
  });

  it('of two cues beside one colon the nearer one quotes', () => {
    const [found, ...more] = quote('وی افزود: اعلام کرد راه باز است.');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ cue: 'اعلام کرد', content: ['راه باز است'], source: 'وی' });
  });

  it.each(['از نظر مردم راه باز است', 'به نظر می‌رسد راه باز است', 'سؤال شده بود که راه باز است'])(
    'but what is said may begin with a cue: %s',
    (content) => {
      expect(quote(`وی افزود: ${content}.`)[0]).toMatchObject({ cue: 'افزود', content: [content] });
    },
  );

  it('the و glued to a cue is not the cue’s', () => {
    const found = quote('وزیر راه به پل اشاره کرد وگفت: کار تمام است.').find(
      (q) => q.type === 'colon',
    );
    expect(found?.cue).toBe('گفت');
  });
});

describe('misprints of one letter', () => {
  it.each(['ییان کرد', 'باین کرد', 'تصریج کرد', 'خاطرنشن کرد'])('%s: quotes', (cue) => {
    expect(quote(`نادر صبوری ${cue}: پل آماده است.`)).toEqual([
      expect.objectContaining({ cue, content: ['پل آماده است'], source: 'نادر صبوری' }),
    ]);
  });

  it('quote in frames too', () => {
    const [frame] = quote('وی با ببان اینکه پل آماده است، گفت: راه باز است.');
    expect(frame).toMatchObject({ cue: 'با ببان اینکه', content: ['پل آماده است'] });
  });

  it.each(['نادر صبوری ییان کرد که پل آماده است.', 'نادر صبوری با وجود اینکه خسته بود آمد.'])(
    'are no cues without a colon, nor are other words: %s',
    (text) => {
      expect(quote(text)).toEqual([]);
    },
  );
});
