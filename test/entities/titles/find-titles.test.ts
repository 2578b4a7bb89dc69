import { describe, expect, it } from '@jest/globals';
import { findTitles } from '../../../src/entities/titles/find-titles.js';
import { loadResources } from '../../../src/resources.js';
import type { NameType } from '../../../src/entities/name-type.js';
import { namesIn } from '../names-in.js';
import { wordsOf } from '../words-of.js';

const { gazetteer } = loadResources();

/** Each title of a text, with the name it stands before (+) or beside (=). */
function titlesOf(text: string, names: readonly (readonly [NameType, string])[] = []): string[] {
  const words = wordsOf(text);
  const slice = (first: number, end: number): string => {
    const range = words.range(first, end);
    return text.slice(range.start, range.end);
  };
  return findTitles(words, gazetteer, namesIn(words, names)).map(
    ({ first, coreEnd, before, beside }) => {
      const title = slice(first, coreEnd);
      if (before !== null) return `${title} + ${slice(before, before + 1)}`;
      return beside === null ? title : `${title} = ${slice(beside, beside + 1)}`;
    },
  );
}

describe('findTitles', () => {
  it.each([
    ['استاندار گیلان با اشاره به باران گفت', 'استاندار گیلان'],
    ['رئیس سازمان برنامه و بودجه کشور گفت', 'رئیس سازمان برنامه و بودجه کشور'],
    ['وزیر فرهنگ و ارشاد اسلامی افزود', 'وزیر فرهنگ و ارشاد اسلامی'],
    ['وزیر علوم، تحقیقات و فناوری افزود', 'وزیر علوم، تحقیقات و فناوری'],
    ['معاون امور زراعت وزیر جهاد کشاورزی گفت', 'معاون امور زراعت وزیر جهاد کشاورزی'],
    ['سخنگوی دولت خبر داد', 'سخنگوی دولت'],
    ['شهردار رشت اعلام کرد', 'شهردار رشت'],
    ['وزیر نفت و هیئت همراه رسیدند', 'وزیر نفت'],
    ['نماینده مردم رشت در مجلس گفت', 'نماینده مردم رشت در مجلس'],
    ['نماینده مردم تبریز، اسکو و آذرشهر گفت', 'نماینده مردم تبریز، اسکو و آذرشهر'],
    ['سفیر ایران در لندن گفت', 'سفیر ایران در لندن'],
    ['رئیس‌جمهور در مجلس بود', 'رئیس‌جمهور'],
    ['وزیر سابق نفت گفت', 'وزیر سابق نفت'],
    ['استاندار گیلان تعداد روستاها را اعلام کرد', 'استاندار گیلان'],
  ])('«%s»', (text, title) => {
    expect(titlesOf(text)).toEqual([title]);
  });

  it.each([
    ['سرهنگ علی رضایی گفت', 'سرهنگ + علی'],
    ['استاندار گیلان علی رضایی گفت', 'استاندار گیلان + علی'],
    ['استاندار گیلان دکتر علی رضایی گفت', 'استاندار گیلان + علی'],
    ['علی رضایی، استاندار گیلان، گفت', 'استاندار گیلان = علی'],
    ['علی رضایی استاندار گیلان گفت', 'استاندار گیلان = علی'],
    ['« علی رضایی » استاندار گیلان گفت', 'استاندار گیلان = علی'],
    ['استاد علی رضایی گفت', 'استاد + علی'],
    ['استاندار گیلان، علی رضایی، گفت', 'استاندار گیلان = علی'],
    ['علی رضایی کارشناس هواشناسی گفت', 'کارشناس هواشناسی = علی'],
    ['خبرنگار ما علی رضایی آمد', ''],
  ])('«%s» with a name', (text, title) => {
    expect(titlesOf(text, [['PER', 'علی رضایی']])).toEqual(title === '' ? [] : [title]);
  });

  it.each([
    'استانداران کشور گفتند',
    'یک کارشناس اقتصادی گفت',
    'این نماینده مجلس گفت',
    'خبرنگار ایسنا پرسید',
    'سرهنگ آمد',
    'فوتبالیست گیلانی آمد',
    'خانم و آقا نشستند',
  ])('finds no title in «%s»', (text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  it('lets the organisation in its complement whole', () => {
    const name = 'کمیته بازرگانی و تجارت';
    expect(titlesOf(`رئیس ${name} گفت`, [['ORG', name]])).toEqual([`رئیس ${name}`]);
  });

  it('finds no title inside a name', () => {
    expect(titlesOf('دانشگاه شهید رجایی باز شد', [['ORG', 'دانشگاه شهید رجایی']])).toEqual([]);
  });
});
