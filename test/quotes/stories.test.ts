import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const names = ['نادر صبوری', 'رضا کاظمی', 'پرویز دادور'];

/** What others say in the words of نادر صبوری. */
function nested(words: string): (string | null)[][] {
  return quote(`گفت‌وگو\n\nنادر صبوری گفت: ${words}`, names)
    .filter(({ parent }) => parent !== null)
    .map(({ source, content }) => [source, ...content]);
}

describe('a story told inside an answer', () => {
  it('parts who speaks from who answers', () => {
    const words =
      'رضا کاظمی آنجا گفت من از شهر می‌روم، پرویز دادور هم به تندی گفت ما در شهر می‌مانیم.';
    expect(nested(words)).toEqual([
      ['رضا کاظمی', 'من از شهر می‌روم'],
      ['پرویز دادور', 'ما در شهر می‌مانیم'],
    ]);
  });

  it('keeps two subjects together', () => {
    const words =
      'جلسه برگزار شد، شهرداری شیراز و هیئت اسکی فارس با هم اعلام کردند که پیست باز است.';
    expect(nested(words)).toEqual([['شهرداری شیراز و هیئت اسکی فارس', 'پیست باز است']]);
  });

  it('takes a claim without که, to the «اما» that answers it', () => {
    const words = 'رضا کاظمی مدعی است پل را ساخته، اما کسی آن پل را ندیده است.';
    expect(nested(words)).toEqual([['رضا کاظمی', 'پل را ساخته']]);
  });

  it('leaves an opinion its own «اما»', () => {
    const words = 'رضا کاظمی معتقد است که راه سخت است، اما ما می‌رسیم.';
    expect(nested(words)).toEqual([['رضا کاظمی', 'راه سخت است، اما ما می‌رسیم']]);
  });

  it('hears those whom a relative clause describes', () => {
    const words = 'برخی که با کار بیگانه‌اند می‌گویند پل کج است.';
    expect(nested(words)).toEqual([['برخی', 'پل کج است']]);
  });
});

describe('inside quotation marks', () => {
  const direct = (words: string): (string | null)[][] =>
    quote(`گفت‌وگو\n\nنادر صبوری گفت: «${words}»`, names)
      .filter(({ parent }) => parent !== null)
      .map(({ source, speaker, content }) => [source, speaker, ...content]);

  it('«او» is whom the speaker named last', () => {
    expect(direct('رضا کاظمی رئیس بود. او می‌گفت مربی مرا از تیم بیرون کرده.')).toEqual([
      ['او', 'رضا کاظمی', 'مربی مرا از تیم بیرون کرده'],
    ]);
  });

  it('«او» is nobody where he named no one', () => {
    expect(direct('یک نفر آنجا بود. او می‌گفت راه بسته است.')).toEqual([
      ['او', null, 'راه بسته است'],
    ]);
  });

  it('one noun behind a comma may speak', () => {
    expect(direct('به باشگاه رفتیم، نگهبان گفت ورود ما ممنوع است.')).toEqual([
      ['نگهبان', 'نگهبان', 'ورود ما ممنوع است'],
    ]);
  });
});

it('parts two speakers of one sentence where the second speaks «هم»', () => {
  const text = 'گفت‌وگو\n\nرضا کاظمی گفت که پل باز است، پرویز دادور هم گفت که راه باز است.';
  expect(quote(text, names).map(({ content }) => content)).toEqual([
    ['پل باز است'],
    ['راه باز است'],
  ]);
});

it('does not take what somebody went on with for speech', () => {
  const text = 'زندگی\n\nنادر صبوری به کار خود در شهر ادامه می‌داد که او را به روستا فرستادند.';
  expect(quote(text, names)).toEqual([]);
});

it('leaves out the topic between «به گفتهٔ» and its clause', () => {
  const text = 'هوا\n\nبه گفته نادر صبوری با اشاره به بارش‌های اخیر، راه‌های استان بسته است.';
  expect(quote(text, names).map(({ content }) => content)).toEqual([['راه‌های استان بسته است']]);
});
