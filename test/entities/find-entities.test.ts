import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArticle } from './read-article.js';

const seed = readFileSync(new URL('../../seeds/000_59259e825c9cde0a.txt', import.meta.url), 'utf8');

describe('findEntities on the article that ships', () => {
  const article = readArticle(seed);
  const people = article.entities.filter(({ type }) => type === 'PER');
  const names = (type: string): string[] =>
    article.entities.filter((entity) => entity.type === type).map(({ canonical }) => canonical);

  it('knows one person, by full name and by surname', () => {
    expect(people).toMatchObject([
      {
        canonical: 'محمد رضا پورمحمدی',
        given: 'محمد رضا',
        family: 'پورمحمدی',
        aliases: ['پورمحمدی'],
      },
    ]);
    expect(article.lines.filter((line) => line.endsWith('→ محمد رضا پورمحمدی'))).toEqual([
      'PER name محمد رضا پورمحمدی → محمد رضا پورمحمدی',
      'PER surname پورمحمدی → محمد رضا پورمحمدی',
    ]);
  });

  it('leaves titles alone that no name stands beside', () => {
    expect(article.lines.filter((line) => line.startsWith('PER title'))).toEqual([
      'PER title استاندار آذربایجان شرقی → –',
      'PER title استاندار آذربایجان شرقی → –',
      'PER title معاون دیپلماسی اقتصادی وزیر امور خارجه → –',
      'PER title استاندار آذربایجان شرقی → –',
    ]);
  });

  it('finds the places and the organisations', () => {
    expect(names('LOC')).toEqual(
      expect.arrayContaining(['آذربایجان شرقی', 'ایران', 'تبریز', 'اوراسیا', 'آسیای میانه']),
    );
    expect(names('ORG').toSorted()).toEqual(
      ['ایسنا', 'وزارت امور خارجه', 'استانداری آذربایجان شرقی'].toSorted(),
    );
  });

  it('reads the count', () => {
    const count = article.mentions.find(({ type }) => type === 'QTY');
    expect(count?.value).toEqual({ number: 9000, unit: 'واحد', bound: 'about' });
  });

  it('finds the province most salient', () => {
    const [first] = article.entities.toSorted((a, b) => b.salience - a.salience);
    expect(first?.canonical).toBe('آذربایجان شرقی');
  });
});

describe('findEntities', () => {
  it.each([
    [
      'a title and a name',
      'سرهنگ علی رضایی گفت: جاده باز است.',
      'PER title+name سرهنگ علی رضایی → علی رضایی',
    ],
    [
      'a title with its complement and a name',
      'استاندار گیلان احمد کریمی گفت: جاده باز است.',
      'PER title+name استاندار گیلان احمد کریمی → احمد کریمی',
    ],
    [
      'a title behind a name',
      'احمد کریمی، استاندار گیلان، گفت: جاده باز است.',
      'PER title استاندار گیلان → احمد کریمی',
    ],
    [
      'an organisation behind its press office',
      'به گزارش روابط عمومی استانداری گیلان، جاده باز شد.',
      'ORG name استانداری گیلان → استانداری گیلان',
    ],
    [
      'a country with and without the word for it',
      'او از کشور عراق آمد. مردم عراق مهربان‌اند.',
      'LOC name کشور عراق → عراق',
    ],
  ])('reads %s', (_, text, line) => {
    expect(readArticle(text).lines).toContain(line);
  });

  it('gives the titles to the person, and the same title elsewhere', () => {
    const { entities, lines } = readArticle(
      'احمد کریمی، استاندار گیلان، گفت: جاده باز است.\n\nاستاندار گیلان افزود: برف نمی‌آید.',
    );
    expect(entities.find(({ type }) => type === 'PER')?.titles).toEqual(['استاندار گیلان']);
    expect(lines.filter((line) => line === 'PER title استاندار گیلان → احمد کریمی')).toHaveLength(
      2,
    );
  });

  it('tells two people of one surname apart by who was named last', () => {
    const { entities, mentions, textOf } = readArticle(
      'علی رضایی آمد. رضایی نشست. محسن رضایی هم آمد. رضایی رفت.',
    );
    const surnames = mentions.filter((mention) => textOf(mention) === 'رضایی');
    expect(surnames.map(({ entity }) => entities[entity ?? -1]?.canonical)).toEqual([
      'علی رضایی',
      'محسن رضایی',
    ]);
  });

  it('never counts a pronoun or a plural title as a name', () => {
    const { mentions } = readArticle('وی گفت که استانداران و وزیران می‌آیند و او هم می‌آید.');
    expect(mentions.filter(({ type }) => type === 'PER')).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...'استاندار گیلان علی رضایی ، . : « » ( ) و در دکتر سازمان ملل ایران ۹ هزار سال ۱۳۹۸ گفت وی \n'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  it('gives mentions in order, inside the text, of entities that are there, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { document, mentions, entities } = readArticle(pieces.join(' '));
        let last = 0;
        for (const { start, end, entity, head, confidence } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
          if (head) expect(head.start >= start && head.end <= end).toBe(true);
          if (entity !== null) expect(entities[entity]).toBeDefined();
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = start;
        }
      }),
      { numRuns: 60 },
    );
  });
});
