import { describe } from '@jest/globals';
import { itMends } from './mends.js';

const ascii = { digits: 'ascii' } as const;
const keep = { digits: 'keep' } as const;

describe('digits', () => {
  itMends([
    ['digits', 'سال 1403', 'سال ۱۴۰۳'],
    ['digits', '0123456789 نفر', '۰۱۲۳۴۵۶۷۸۹ نفر'],
    ['digits', '٠١٢٣٤٥٦٧٨٩ نفر', '۰۱۲۳۴۵۶۷۸۹ نفر'],
    ['digits', '۰۱۲۳۴۵۶۷۸۹ نفر', '0123456789 نفر', ascii],
    ['digits', '٠٩ نفر', '09 نفر', ascii],
    ['digits', '12 نفر ۱۲', '12 نفر ۱۲', keep],
    // Digits of Latin text stay; Arabic ones are never meant.
    ['digits', 'Only 12', 'Only 12'],
    ['digits', 'Only ٤', 'Only ۴'],
    ['digits', 'فیلم (Paterson, 2016) را', 'فیلم (Paterson, 2016) را'],
    ['digits', 'گروه (23 People) آمد', 'گروه (23 People) آمد'],
    ['digits', 'گروه «23 People» آمد', 'گروه «23 People» آمد'],
    ['digits', 'گروه 23 People آمد', 'گروه ۲۳ People آمد'],
    ['digits', 'گروه People 23 آمد', 'گروه People 23 آمد'],
    ['digits', '12 People آمد', '12 People آمد'],
    ['digits', 'فیلم (Paterson, ۲۰۱۶ ) را', 'فیلم (Paterson, ۲۰۱۶ ) را'],
    ['digits', 'شرکت‌های Alpha .,  12) را', 'شرکت‌های Alpha .,  ۱۲) را'],
  ]);
});

describe('separators of numbers', () => {
  itMends([
    ['number-separator', '۱,۲۳۴', '۱٬۲۳۴'],
    ['number-separator', '۱,۲۳۴,۵۶۷', '۱٬۲۳۴٬۵۶۷'],
    ['number-separator', '۱،۲۳۴،۵۶۷', '۱٬۲۳۴٬۵۶۷'],
    ['number-separator', '۱۲۳,۴۵۶', '۱۲۳٬۴۵۶'],
    ['number-separator', '۱۲۳۴,۵۶۷', '۱۲۳۴,۵۶۷'],
    ['number-separator', '۱,۲۳', '۱,۲۳'],
    ['number-separator', '۱,۲۳۴,۵۶', '۱,۲۳۴,۵۶'],
    ['number-separator', '۰,۲۳۴', '۰,۲۳۴'],
    ['number-separator', '۱،۲۳۴', '۱،۲۳۴'], // one comma may part two numbers
    ['number-separator', '۱,۲۳۴،۵۶۷', '۱,۲۳۴،۵۶۷'],
    ['number-separator', '۱,۲۳۴.۵', '۱٬۲۳۴٫۵'],
    ['number-separator', '۱،۲۳۴.۵', '۱٬۲۳۴٫۵'],
    ['number-separator', '۱,۲۳۴٫۵', '۱٬۲۳۴٫۵'],
    ['number-separator', '۱,۲۳۴/۵', '۱٬۲۳۴/۵'],
    ['number-separator', '۱,۲۳۴,۵۶۷.۵', '۱٬۲۳۴٬۵۶۷٫۵'],
    ['number-separator', '۱.۲۳۴/۵', '۱٬۲۳۴/۵'],
    ['number-separator', '۱٫۲۳۴.۵', '۱٬۲۳۴٫۵'],
    ['number-separator', '۱.۲۳۴.۵', '۱.۲۳۴.۵'], // a version
    ['number-separator', '۱/۲۳۴.۵', '۱/۲۳۴.۵'],
    ['number-separator', '۱,۲۳.۵', '۱,۲۳.۵'],
    ['number-separator', '۱,۲۳۴.۵،۶', '۱,۲۳۴.۵،۶'],
    ['number-separator', '۱۴۰۳/۲/۱۸', '۱۴۰۳/۲/۱۸'],
    ['number-separator', '۳.۵', '۳٫۵'],
    ['number-separator', '۳.۵۰', '۳٫۵۰'],
    ['number-separator', '۳.۵۰۰', '۳.۵۰۰'], // may be thousands
    ['number-separator', '۳.۵۰۰۰', '۳٫۵۰۰۰'],
    ['number-separator', '۰.۵۰۰', '۰٫۵۰۰'],
    ['number-separator', '۰۳.۵', '۰۳.۵'],
    ['number-separator', '۳/۵', '۳/۵'],
    ['number-separator', '۳٫۵', '۳٫۵'],
    ['number-separator', '۳.۵ تا ۴.۵ درصد', '۳٫۵ تا ۴٫۵ درصد'],
    ['number-separator', 'از ۳.۵ در ۱۰% به ۴.۵ در ۲۰%', 'از ۳٫۵ در ۱۰٪ به ۴٫۵ در ۲۰٪'],
    ['number-separator', '۱۰%', '۱۰٪'],
    ['number-separator', '۱۰ %', '۱۰ ٪'],
    ['number-separator', '%۱۰', '٪۱۰'],
    ['number-separator', 'رشد %', 'رشد %'],
    ['number-separator', '۳.۵ و ۱۰%', '۳.۵ و ۱۰%', keep],
  ]);
  describe('of ASCII digits', () => {
    itMends([
      ['number-separator', '1٬234٫5 نفر', '1,234.5 نفر', ascii],
      ['number-separator', '10٪ و 10 ٪ مردم', '10% و 10 % مردم', ascii],
      ['number-separator', '۳.۵ نفر', '۳.۵ نفر', ascii],
      ['number-separator', 'رشد ٪', 'رشد ٪', ascii],
    ]);
  });
});

describe('a time of day keeps its point', () => {
  itMends([
    ['number-separator', 'ساعت ۱۶.۳۰', 'ساعت ۱۶.۳۰'],
    ['number-separator', 'از ۱۸.۳۰ تا ۲۰.۱۵', 'از ۱۸.۳۰ تا ۲۰.۱۵'],
    ['number-separator', '۷.۴۵ صبح', '۷.۴۵ صبح'],
    ['number-separator', '۷.۰۰ شب', '۷.۰۰ شب'],
    ['number-separator', 'ساعت ۲۴.۰۰', 'ساعت ۲۴.۰۰'],
    ['number-separator', 'ساعت ۲۵.۳۰', 'ساعت ۲۵٫۳۰'], // there is no such hour
    ['number-separator', 'ساعت ۱۶.۳۵', 'ساعت ۱۶٫۳۵'],
    ['number-separator', 'ساعت ۱۶.۳', 'ساعت ۱۶٫۳'],
    ['number-separator', 'نرخ ۱۶.۳۰', 'نرخ ۱۶٫۳۰'],
    ['number-separator', 'نرخ ۱۶.۳۰ درصد', 'نرخ ۱۶٫۳۰ درصد'],
    ['number-separator', '۱۶.۳۰', '۱۶٫۳۰'],
    ['number-separator', 'ساعت،۱۶.۳۰', 'ساعت،۱۶٫۳۰'],
  ]);
});

describe('spaces in dates and times', () => {
  itMends([
    ['number-spacing', '۱۸ / ۲ / ۱۴۰۳', '۱۸/۲/۱۴۰۳'],
    ['number-spacing', '۱۴۰۳ / ۲ / ۱۸', '۱۴۰۳/۲/۱۸'],
    ['number-spacing', '۱۸/ ۲/ ۶۱', '۱۸/ ۲/ ۶۱'],
    ['number-spacing', '۱۸/۲ /۱۴۰۳ و ۱/ ۲ /۱۴۰۲', '۱۸/۲/۱۴۰۳ و ۱/۲/۱۴۰۲'],
    ['number-spacing', '۱۸/۲/۱۴۰۳', '۱۸/۲/۱۴۰۳'],
    ['number-spacing', '۱۴۰۳ / ۲ / ۱۴۰۲', '۱۴۰۳ / ۲ / ۱۴۰۲'],
    ['number-spacing', '۱۴۰۳ / ۲ / ۱۸۵', '۱۴۰۳ / ۲ / ۱۸۵'],
    ['number-spacing', '۱۸۵ / ۲ / ۱۸', '۱۸۵ / ۲ / ۱۸'],
    ['number-spacing', '۱ / ۲ / ۳ / ۴', '۱ / ۲ / ۳ / ۴'],
    ['number-spacing', 'ساعت ۱۷: ۳۰', 'ساعت ۱۷:۳۰'],
    ['number-spacing', 'ساعت ۱۷ : ۳۰', 'ساعت ۱۷:۳۰'],
    ['number-spacing', 'ساعت ۱۷ :۳۰', 'ساعت ۱۷:۳۰'],
    ['number-spacing', 'نتیجه ۱۷: ۳۰', 'نتیجه ۱۷: ۳۰'],
    ['number-spacing', 'ساعت ۱۷: ۳۰۰', 'ساعت ۱۷: ۳۰۰'],
    ['number-spacing', 'ساعت ۱۷: ۳۰ روز ۱۸ / ۲ / ۱۴۰۳', 'ساعت ۱۷:۳۰ روز ۱۸/۲/۱۴۰۳'],
  ]);
});
