import { describe, expect, it } from '@jest/globals';
import { segment } from '../../src/segmentation/segment.js';

const news = 'مدیر کتابخانه گفت: شمار کتاب‌ها امسال به صد هزار رسید و سالن تازه‌ای باز شد.';
const more = 'او افزود: مردم این شهر هر سال بیش از سال پیش کتاب می‌خوانند و این امیدبخش است.';

function datelineOf(start: string): unknown {
  const text = `کتابخانه بزرگ شد\n\n${start} ${news}\n\n${more}`;
  const { dateline } = segment(text);
  if (dateline === null) return null;
  const { agency, place, via } = dateline;
  return [text.slice(dateline.start, dateline.end), agency, place, via];
}

describe('dateline', () => {
  it.each([
    ['به گزارش ایسنا،', 'ایسنا', null, null],
    ['به گزارش ایسنا ،', 'ایسنا', null, null],
    ['به گزارش خبرنگار ایسنا از تبریز،', 'ایسنا', 'تبریز', null],
    ['به گزارش ایسنا، منطقه اصفهان،', 'ایسنا', 'اصفهان', null],
    ['به گزارش خبرنگار مهر،', 'مهر', null, null],
    ['به گزارش مهر به نقل از رویترز،', 'مهر', null, 'رویترز'],
    ['به گزارش گروه اجتماعی خبرگزاری فارس از خرم‌آباد،', 'فارس', 'خرم‌آباد', null],
    ['به گزارش خبرگزاری دانشجویان ایران (ایسنا)،', 'ایسنا', null, null],
    ['به گزارش ایسنا و به نقل از روابط عمومی شهرداری،', 'ایسنا', null, 'روابط عمومی شهرداری'],
    ['به گزارش ایسنا، به نقل از بی‌بی‌سی،', 'ایسنا', null, 'بی‌بی‌سی'],
    ['به گزارش ایرنا از تهران به نقل از وزارت نیرو،', 'ایرنا', 'تهران', 'وزارت نیرو'],
    ['به گزارش ایسنا از روابط عمومی کتابخانه ملی،', 'ایسنا', null, 'روابط عمومی کتابخانه ملی'],
    [
      'به گزارش مهر به نقل از سازمان فرهنگی، هنری و ورزشی شهرداری،',
      'مهر',
      null,
      'سازمان فرهنگی، هنری و ورزشی شهرداری',
    ],
    ['به گزارش خبرگزاری صدا و سیما، مرکز کرمان؛', 'صدا و سیما', 'کرمان', null],
    [
      'به گزارش گروه استان‌های باشگاه خبرنگاران جوان از اصفهان،',
      'باشگاه خبرنگاران جوان',
      'اصفهان',
      null,
    ],
    ['به گزارش «تابناک»؛', 'تابناک', null, null],
    ['بنا بر گزارش ایلنا،', 'ایلنا', null, null],
    ['به گزارش خبرگزاری برزخ از قم،', 'برزخ', null, null],
    ['به گزارش روابط عمومی کتابخانه ملی،', null, null, 'روابط عمومی کتابخانه ملی'],
    ['ایسنا/آذربایجان شرقی:', 'ایسنا', 'آذربایجان شرقی', null],
    ['ایسنا/خوزستان', 'ایسنا', 'خوزستان', null],
    ['تهران- ایرنا-', 'ایرنا', 'تهران', null],
    ['سنندج - ایرنا -', 'ایرنا', 'سنندج', null],
    ['شهرری-ایرنا-', 'ایرنا', 'شهرری', null],
    ['تهران - واحد مرکزی خبر:', 'واحد مرکزی خبر', 'تهران', null],
    ['تهران (پانا) -', 'پانا', 'تهران', null],
    ['خبرگزاری فارس:', 'فارس', null, null],
    ['خبرگزاری میزان-', 'میزان', null, null],
    ['مهر:', 'مهر', null, null],
    ['همشهری آنلاین -', 'همشهری آنلاین', null, null],
    ['عصر ایران- مریم کریمی-', 'عصر ایران', null, null],
    ['خبرگزاری مهر، گروه شهر ـ مریم کریمی:', 'مهر', null, null],
    ['کرمان -', null, 'کرمان', null],
    ['شیرازـ مهر:', 'مهر', 'شیراز', null],
  ])('reads «%s»', (text, agency, place, via) => {
    expect(datelineOf(text)).toEqual([text, agency, place, via]);
  });

  it.each([
    ['a person and a colon', 'مدیر کتابخانه:'],
    ['an interview with an agency', 'مریم کریمی در گفت‌وگو با ایسنا'],
    ['a common word that is an agency too', 'فارس و کرمان و'],
    ['a province before a dash in a sentence', 'کتابخانه کرمان -'],
    ['a common word before a comma', 'مهر، آبان و آذر'],
    ['a report by nobody near', 'به گزارش'],
  ])('finds none in %s', (_, start) => {
    expect(datelineOf(start)).toBeNull();
  });

  it('ends before a clause with a colon of its own', () => {
    const text = `کتابخانه\n\nخبرگزاری میزان- ${news}\n\n${more}`;
    const { dateline } = segment(text);
    expect(text.slice(dateline?.start, dateline?.end)).toBe('خبرگزاری میزان-');
  });

  it('is found in the body, and takes the place that stands before the lead', () => {
    const text = `کتابخانه\n\nیزد - ${news}\n\nبه گزارش خبرنگار مهر، ${more}\n`;
    expect(segment(text).dateline).toMatchObject({ agency: 'مهر', place: 'یزد' });
  });

  it('is found at the end too, where nothing else names the agency', () => {
    const rest = Array.from({ length: 5 }, () => `${more}\n`).join('');
    const text = `کتابخانه\n\n${news}\n\n${rest}به گزارش ایسنا، ${more}\n`;
    expect(segment(text).dateline).toMatchObject({ agency: 'ایسنا' });
  });

  it('prefers an agency to another source', () => {
    const text = `کتابخانه\n\nبه گزارش رویترز، ${news}\n\nبه گزارش تسنیم، ${more}\n`;
    expect(segment(text).dateline).toMatchObject({ agency: 'تسنیم', via: null });
  });
});
