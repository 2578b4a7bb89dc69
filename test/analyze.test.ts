import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { analyze } from '../src/analyze.js';

const seed = readFileSync(new URL('../seeds/000_59259e825c9cde0a.txt', import.meta.url), 'utf8');
const { document, entities, mentions, quotes, keywords } = analyze(seed, { normalized: true });
const governor = 'محمد رضا پورمحمدی';
const said = quotes.filter(({ type }) => type !== 'judgement');

describe('the seed article', () => {
  it.each([
    ['ظرفیت‌های', 2],
    ['کم‌نظیر', 2],
    ['استان‌های', 1],
    ['مزیت‌های', 2],
    ['استان‌ها', 1],
    ['توانمندی‌های', 1],
    ['می‌کنند', 1],
    ['می‌توانند', 1],
    ['سرمایه‌گذاری', 1],
    ['نمونه‌ای', 1],
    ['بین‌المللی', 2],
    ['ماه‌های', 1],
    ['ضدعفونی‌کننده', 1],
    ['زیرساخت‌های', 1],
    ['زیرساخت‌ها', 1],
  ])('restores %s', (word, count) => {
    const words = (document.normalized ?? '').split(/[\s.،:]+/);
    expect(words.filter((other) => other.endsWith(word))).toHaveLength(count);
  });

  it.each(['آذربایجان شرقی', 'کریدورهای', 'رفع مشکلات', 'محور', 'محمد رضا'])(
    'leaves %s',
    (words) => {
      expect(document.normalized).toContain(words);
    },
  );

  it('gives all that was said to one person', () => {
    expect(said.map(({ type }) => type).filter((type) => type === 'colon')).toHaveLength(8);
    expect(said.map(({ cue }) => cue?.text)).toEqual(
      expect.arrayContaining(['با بیان اینکه', 'با تأکید بر اینکه']),
    );
    expect(said).toHaveLength(10);
    for (const { speaker } of quotes) expect(speaker.name).toBe(governor);
    expect(new Set(quotes.map(({ speaker }) => speaker.entity)).size).toBe(1);
  });

  it('marks what the lead and the body say twice', () => {
    expect(said.filter(({ duplicateOf }) => duplicateOf !== null)).toHaveLength(1);
  });

  it('knows the governor under his name, his surname and his title', () => {
    const people = entities.filter(({ type }) => type === 'PER');
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ canonical: governor, family: 'پورمحمدی' });
    expect(people[0]?.titles).toContain('استاندار آذربایجان شرقی');
  });

  it.each([
    ['LOC', ['آذربایجان شرقی', 'ایران', 'تبریز', 'اوراسیا', 'آسیای میانه']],
    ['ORG', ['ایسنا', 'وزارت امور خارجه', 'استانداری آذربایجان شرقی']],
  ])('finds its names of type %s', (type, names) => {
    const found = entities.filter((entity) => entity.type === type);
    expect(found.map(({ canonical }) => canonical)).toEqual(expect.arrayContaining(names));
  });

  it('counts nine thousand units', () => {
    const counts = mentions.filter(({ type }) => type === 'QTY');
    expect(counts).toMatchObject([{ text: '9 هزار واحد', value: { number: 9000, unit: 'واحد' } }]);
  });

  it('names what an editor would file it under', () => {
    const texts = keywords.map(({ text }) => text);
    for (const text of [
      'آذربایجان شرقی',
      governor,
      'کشورهای همسایه',
      'صادرات',
      'وزارت امور خارجه',
      'ارتباطات خارجی',
    ]) {
      expect(texts).toContain(text);
    }
    expect(
      texts.some((text) => ['توسعه روابط', 'استان', 'نقاط مرزی', 'زیرساخت'].includes(text)),
    ).toBe(true);
  });
});
