import { describe, expect, it } from '@jest/globals';
import { scanDatelineHead } from '../../src/segmentation/scan-dateline-head.js';
import { scanReportCredit } from '../../src/segmentation/scan-report-credit.js';
import { segment } from '../../src/segmentation/segment.js';
import { tokenize } from '../../src/segmentation/tokenize.js';

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
    ['به گزارش ایسنا', 'ایسنا', null, null],
    ['به‌گزارش ایسنا،', 'ایسنا', null, null],
    ['بنا به گزارش ایسنا،', 'ایسنا', null, null],
    ['بر اساس گزارش ایسنا،', 'ایسنا', null, null],
    ['براساس گزارش ایسنا،', 'ایسنا', null, null],
    ['طبق گزارش ایسنا،', 'ایسنا', null, null],
    ['بنابر گزارش ایسنا:', 'ایسنا', null, null],
    ['به گزارش ایسنا,', 'ایسنا', null, null],
    ['به گزارش مهر از تبریز،', 'مهر', 'تبریز', null],
    ['به گزارش فارس در شیراز،', 'فارس', 'شیراز', null],
    ['به گزارش ایسنا در تهران،', 'ایسنا', 'تهران', null],
    ['به گزارش ایسنا/خوزستان،', 'ایسنا', 'خوزستان', null],
    ['به گزارش ایسنا، گیلان، به نقل از رویترز،', 'ایسنا', 'گیلان', 'رویترز'],
    ['به گزارش ایسنا از شهر کوچک دلگشا،', 'ایسنا', 'شهر کوچک دلگشا', null],
    ['به گزارش ایسنا از شهر دلگشا به نقل از رویترز،', 'ایسنا', 'شهر دلگشا', 'رویترز'],
    ['به گزارش ایسنا به نقل رویترز،', 'ایسنا', null, 'رویترز'],
    ['به گزارش ایسنا از پلیس قم،', 'ایسنا', null, 'پلیس قم'],
    ['به گزارش ایسنا، شعبه مرکزی،', 'ایسنا', 'مرکزی', null],
    ['به گزارش ایسنا، دفتر قم،', 'ایسنا', 'قم', null],
    ['به گزارش خبرگزاری دانشجویان ایران (ایسنا) از قم،', 'ایسنا', 'قم', null],
    ['به گزارش «ایسنا»، از قم،', 'ایسنا', 'قم', null],
    ['به گزارش خبرگزاری برزخ در قم،', 'برزخ', null, null],
    ['به گزارش خبرگزاری برزخ نو،', 'برزخ نو', null, null],
    ['به گزارش خبرگزاری،', null, null, 'خبرگزاری'],
    ['به گزارش سایت الف،', 'الف', null, null],
    ['به گزارش الف،', null, null, 'الف'],
    ['به گزارش مهر ماه،', null, null, 'مهر ماه'],
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
    ['a place that is none', 'به گزارش ایسنا در راه،', 'به گزارش ایسنا'],
    ['a slash before no place', 'به گزارش ایسنا/ راه،', 'به گزارش ایسنا'],
    ['a province in the news', 'به گزارش ایسنا، خوزستان هم', 'به گزارش ایسنا،'],
    ['a place of many words', 'به گزارش ایسنا از یک دو سه چهار،', 'به گزارش ایسنا'],
    ['no place', 'به گزارش ایسنا از ،', 'به گزارش ایسنا'],
    ['no source', 'به گزارش ایسنا به نقل از ،', 'به گزارش ایسنا'],
    ['words that name no source', 'به گزارش ایسنا نقل از رویترز،', 'به گزارش ایسنا'],
    ['a bracket that is not closed', 'به گزارش ایسنا (قم،', 'به گزارش ایسنا'],
    ['a second place', 'به گزارش ایسنا از تهران، از قم،', 'به گزارش ایسنا از تهران،'],
    [
      'a second source',
      'به گزارش ایسنا به نقل از رویترز، به نقل از آناتولی،',
      'به گزارش ایسنا به نقل از رویترز،',
    ],
    [
      'an adjective that goes on with no list',
      'به گزارش مهر به نقل از رویترز، ایرانی بود،',
      'به گزارش مهر به نقل از رویترز،',
    ],
  ])('ends a credit before %s', (_, start, credit) => {
    expect(datelineOf(start)).toEqual([credit, ...(datelineOf(credit) as unknown[]).slice(1)]);
  });

  it.each([
    'به گزارش ایسنا/خوزستان،',
    'به گزارش ایسنا از شهر دلگشا به نقل از رویترز،',
    'به گزارش خبرگزاری برزخ از قم،',
  ])('reads no more of «%s» than the paragraph has', (credit) => {
    const all = tokenize(`${credit} ${news}`);
    const whole = tokenize(credit);
    for (let end = 1; end <= whole.length; end++) {
      expect(scanReportCredit(all, 0, end)).toEqual(scanReportCredit(whole.slice(0, end), 0, end));
    }
  });

  it.each([
    'تهران- ایرنا-',
    'ایسنا/آذربایجان شرقی:',
    'خبرگزاری مهر، گروه شهر ـ مریم کریمی:',
    'تهران (پانا) -',
  ])('reads no more of «%s» than the paragraph has, at the head', (head) => {
    const all = tokenize(`${head} ${news}`);
    const whole = tokenize(head);
    for (let end = 1; end <= whole.length; end++) {
      expect(scanDatelineHead(all, 0, end)).toEqual(scanDatelineHead(whole.slice(0, end), 0, end));
    }
  });

  it.each([
    ['the common word that an agency is named by', 'به گزارش مهر'],
    ['a report by nobody at all', 'به گزارش ،'],
    ['a report that a clause names', 'به گزارش کسی که آمد،'],
    ['half an opening', 'بنا گزارش ایسنا،'],
    [
      'a report by too many words',
      'به گزارش مدیر روابط عمومی اداره کل کتابخانه های عمومی استان بزرگ قم و حومه و شهرهای دیگر،',
    ],
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
