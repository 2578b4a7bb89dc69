import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const named = 'نادر صبوری';

function said(
  text: string,
  names: readonly string[] = [],
): (string | readonly string[] | null)[][] {
  return quote(text, names)
    .filter(({ type }) => type !== 'judgement')
    .map(({ source, speaker, content }) => [source, speaker, ...content]);
}

describe('opinions of several', () => {
  it.each([
    ['معتقدند', 'کارشناسان معتقدند راه‌آهن ارزان‌تر است.'],
    ['معتقد هستند', 'کارشناسان معتقد هستند راه‌آهن ارزان‌تر است.'],
    ['بر این باورند', 'کارشناسان بر این باورند که راه‌آهن ارزان‌تر است.'],
    ['بر این عقیده‌اند', 'کارشناسان بر این عقیده‌اند که راه‌آهن ارزان‌تر است.'],
  ])('%s', (cue, text) => {
    expect(quote(text)).toEqual([
      expect.objectContaining({ cue, source: 'کارشناسان', content: ['راه‌آهن ارزان‌تر است'] }),
    ]);
  });

  it('stand side by side in one sentence, each with its source', () => {
    const text =
      'در حالی که برخی، پل تازه را زیبا می‌دانند و معتقدند که شهر به آن نیاز دارد، در مقابل عده‌ای دیگر ' +
      'بر این باورند که هزینهٔ آن زیاد است؛ با این حال کارشناسان خواستار ادامهٔ کار هستند و معتقدند پل باید ساخته شود.';
    expect(said(text)).toEqual([
      ['برخی', null, 'شهر به آن نیاز دارد'],
      ['عده‌ای دیگر', null, 'هزینهٔ آن زیاد است'],
      ['کارشناسان', 'کارشناسان', 'پل باید ساخته شود'],
    ]);
  });

  it('a pronoun behind a semicolon goes on with the same speaker', () => {
    const text = `${named} گفت که پل آماده است؛ او افزود که راه هم باز است.`;
    expect(said(text, [named]).map(([, speaker]) => speaker)).toEqual(
      Array.from({ length: said(text, [named]).length }, () => named),
    );
  });

  it('«برخی از …» and «… دیگری» are nobody whom a name behind them names', () => {
    const text = [
      'برخی از رانندگان گفتند راه بسته است.',
      `به گفته ${named}، راه باز است.`,
      'شهروند دیگری به خبرنگار ما گفت: برف سنگین بود.',
    ].join('\n');
    expect(said(text, [named]).map(([, speaker]) => speaker)).toEqual([
      'برخی از رانندگان',
      named,
      'شهروند دیگری',
    ]);
  });
});

describe('groups', () => {
  it.each([
    ['به گفته کارشناسان پل تازه باز است.', 'کارشناسان', 'پل تازه باز است'],
    ['به گفته کارشناسان اقتصادی پل تازه باز است.', 'کارشناسان اقتصادی', 'پل تازه باز است'],
    ['به گفته کارشناسان و پزشکان، پل تازه باز است.', 'کارشناسان و پزشکان', 'پل تازه باز است'],
  ])('end where the clause begins: %s', (text, source, content) => {
    expect(said(text)).toEqual([[source, source, content]]);
  });

  it('are the subject behind a meeting that the sentence begins with', () => {
    const text = `بعد از دیدار هفته گذشته ${named} با وزیر، تحلیلگران راه تازه را مهم می‌دانند و بر این باورند که آشتی نزدیک است.`;
    expect(said(text, [named])).toEqual([['تحلیلگران', 'تحلیلگران', 'آشتی نزدیک است']]);
  });

  it('are not named by whoever speaks next', () => {
    const text = `محققان می‌گویند که سد پر است.\n${named} گفت: باران کافی است.`;
    expect(said(text, [named]).map(([, speaker]) => speaker)).toEqual(['محققان', named]);
  });
});

describe('a quotation inside a quotation', () => {
  const nested = (text: string, names: readonly string[] = []): unknown[][] =>
    quote(text, names)
      .filter(({ parent }) => parent !== null)
      .map(({ source, content }) => [source, ...content]);

  it('of a spokesman whose title holds the letters of the pronoun that speaks', () => {
    const text = 'وی گفت: ما شنیدیم که سخنگوی شرکت برق گفته است که خاموشی در راه است.';
    expect(nested(text)).toEqual([['سخنگوی شرکت برق', 'خاموشی در راه است']]);
  });

  it('of somebody whom a bracket blesses', () => {
    const text =
      'خطیب جمعه گفت: وجود مقدس امام صادق (ع) در سخنی می‌فرماید: با مردم نیکو سخن بگویید.';
    expect(nested(text, ['امام صادق'])).toEqual([
      ['وجود مقدس امام صادق (ع)', 'با مردم نیکو سخن بگویید'],
    ]);
  });

  it('at the beginning of the speech, where the nearer cue has a source of its own', () => {
    const text = `${named} گفت: امام صادق(ع) فرمودند: با مردم نیکو سخن بگویید.`;
    expect(said(text, [named, 'امام صادق'])).toEqual([
      [named, named, 'امام صادق(ع) فرمودند: با مردم نیکو سخن بگویید'],
      ['امام صادق(ع)', 'امام صادق', 'با مردم نیکو سخن بگویید'],
    ]);
  });

  it('whose clause begins behind the verb of another', () => {
    const text = `وی گفت: وقتی می‌خواستیم پول را بدهیم ${named} به ما گفت بهتر است این پول به بازیکنان برسد.`;
    expect(nested(text, [named])).toEqual([[named, 'بهتر است این پول به بازیکنان برسد']]);
  });

  it('of some who are told of by a relative clause', () => {
    const text = 'وی گفت: عده‌ای در این شهر هستند که معتقدند که راه دیگری نیست.';
    expect(nested(text)).toEqual([['عده‌ای', 'راه دیگری نیست']]);
  });
});
