/** What agencies write below an article; all behind it is a footer too. */
export const endings = ['انتهای پیام', 'انتها پیام', 'پایان پیام', 'انتهای خبر', 'پایان خبر'];

/** Line breaks as exports of news archives write them out. */
export const writtenBreaks = ['[n]', '_x000D_'];

/** Lines that are footers wherever they stand. */
export const footers = [
  'کد خبر',
  'کدخبر',
  'شناسه خبر',
  'کد مطلب',
  'لینک کوتاه',
  'لینک خبر',
  'منبع:',
  'منبع :',
  'برچسب‌ها',
  'برچسب ها',
  'کلیدواژه',
  'گزارش خطا',
];

/** Lines that lead to other articles; the short lines behind them are links. */
export const relatedHeadings = [
  'بیشتر بخوانید',
  'بیشتر ببینید',
  'بخوانید:',
  'همچنین بخوانید',
  'مطالب مرتبط',
  'اخبار مرتبط',
  'خبرهای مرتبط',
  'در همین زمینه',
  'در این رابطه بخوانید',
];

/** Lines that name what stands beside the text, or who made it. */
export const labels = [
  'عکس:',
  'عکس :',
  'عکاس',
  'تصویر:',
  'ویدئو:',
  'ویدیو:',
  'فیلم:',
  'خبرنگار:',
  'گزارشگر:',
  'گزارش:',
  'نویسنده:',
  'مترجم:',
  'ترجمه:',
  'تاریخ انتشار',
  'زمان انتشار',
  'دسته‌بندی:',
  'سرویس:',
];

/** Words of lines that give the time of publication. */
export const dateWords =
  ' شنبه یکشنبه یک‌شنبه دوشنبه دو‌شنبه سه‌شنبه چهارشنبه چهار‌شنبه پنجشنبه پنج‌شنبه جمعه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ساعت تاریخ انتشار روز ماه سال ';

/** Words that no headline or subhead ends with: the line goes on elsewhere. */
export const openEnds = ' با از به و که در را تا بر برای یا این آن ';
