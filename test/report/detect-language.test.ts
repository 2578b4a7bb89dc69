import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from '../../src/report/detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['Persian', 'وزیر نیرو امروز به شهر ما آمد و از سد بازدید کرد.'],
    ['one word', 'سلام'],
    ['Arabic letters from an old keyboard', 'مديران شركت هاي دولتي هر هفته گزارش كار مي دهند.'],
    ['presentation forms', 'ﺳﻼﻡ ﺑﺮ ﺷﻤﺎ'],
    ['Persian with a Latin name', 'شرکت Google از محصول تازه خود رونمایی کرد.'],
    ['words with an Arabic article', 'البته الان بین‌المللی است و همه از آن خبر دارند.'],
  ])('knows %s', (_, text) => {
    expect(detectLanguage(text)).toBe('fa');
  });

  it.each([
    ['nothing', ''],
    ['digits and marks', '۱۲۳ – 45%'],
    ['English', 'The minister visited the dam today.'],
    ['Russian', 'Министр сегодня посетил плотину.'],
    ['Urdu', 'وزیر نے آج ڈیم کا دورہ کیا اور کہا کہ یہ منصوبہ جلد مکمل ہو جائے گا۔'],
    ['Kurdish', 'وەزیری کارەبا ئەمڕۆ سەردانی بەنداوەکەی کرد و گوتی کارەکە تەواو دەبێت.'],
    [
      'Arabic',
      'زار الوزير اليوم السد الجديد وقال إن المشروع سيكتمل في نهاية العام المقبل وإن الحكومة تدعم المشاريع الكبيرة في المناطق النائية من البلاد',
    ],
  ])('does not take %s for Persian', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
