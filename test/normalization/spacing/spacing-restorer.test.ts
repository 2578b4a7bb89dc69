import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readModel } from '../../../src/model/model-file.js';
import { SpacingRestorer } from '../../../src/normalization/spacing/spacing-restorer.js';
import { applyEdits } from '../../../src/text/apply-edits.js';

const bytes = readFileSync(new URL('../../../models/spacing.bin', import.meta.url));
const restorer = new SpacingRestorer(readModel(bytes, 'spacing', 2));
const none = { level: 'full', protectedRanges: [] } as const;
const restore = (text: string): string => applyEdits(text, restorer.restore(text, none));
const letters = (text: string): string => text.replace(/[ \u200c]/gu, '');

const sentences = [
  'وزیر نیرو گفت: ساخت نیروگاه‌های خورشیدی در استان‌های جنوبی آغاز می‌شود.',
  'این شرکت سرمایه‌گذاری تازه‌ای در بازارهای بین‌المللی انجام داده است.',
  'کارشناسان می‌گویند که قیمت‌ها در ماه‌های آینده بیشتر نمی‌شود.',
  'دانش‌آموزان روستا نامه‌ای به رئیس اداره نوشته‌اند.',
];

describe('restores', () => {
  it.each([
    ['ظرفیتهای استان', 'ظرفیت‌های استان'],
    ['ظرفیت های استان', 'ظرفیت‌های استان'],
    ['مردم میخواهند بدانند', 'مردم می‌خواهند بدانند'],
    ['مردم می خواهند بدانند', 'مردم می‌خواهند بدانند'],
    ['آنان خسته شدهاند', 'آنان خسته شده‌اند'],
    ['سرمایهگذاری خارجی', 'سرمایه‌گذاری خارجی'],
    ['نشست بینالمللی تهران', 'نشست بین‌المللی تهران'],
    ['شبکه بی بی سی گزارش داد', 'شبکه بی‌بی‌سی گزارش داد'],
    // Prefixes written apart, in words that are attested whole; one decision may wait for another.
    ['مایع ضد عفونیکننده', 'مایع ضدعفونی‌کننده'],
    ['ضد عفونی معابر شهر', 'ضدعفونی معابر شهر'],
    ['صید غیر قانونی ماهی', 'صید غیرقانونی ماهی'],
    ['باز سازی خانه‌های روستا', 'بازسازی خانه‌های روستا'],
    // Run together behind a letter that joins: apart, and where both are usual, by a ZWNJ.
    ['نتیجه بهزودی اعلام می‌شود', 'نتیجه به‌زودی اعلام می‌شود'],
    ['این طرح بهتصویب رسید', 'این طرح به تصویب رسید'],
    ['بازار تهراندیروز تعطیل بود', 'بازار تهران دیروز تعطیل بود'],
    ['وزارتبهداشت هشدار داد', 'وزارت بهداشت هشدار داد'],
    ['شهردار وگفت پارک باز است', 'شهردار و گفت پارک باز است'],
    // Compounds that the news write as one word.
    ['مدیر‌عامل شرکت', 'مدیرعامل شرکت'],
  ])('%s → %s', (damaged, mended) => {
    expect(restore(damaged)).toBe(mended);
  });

  it.each(sentences)('what was run together: %s', (sentence) => {
    expect(restore(sentence.replaceAll('\u200c', ''))).toBe(sentence);
  });

  it('gives every change its reason and its margin', () => {
    const [edit] = restorer.restore('مردم میخواهند بدانند', none);
    expect(edit?.reason).toBe('prefix می');
    expect(edit?.margin).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['کتاب ها', 'suffix ها'],
    ['بی نظیر', 'prefix بی'],
    ['سرمایه گذاری', 'compound known as سرمایه‌گذاری'],
    ['شبکه سی ان ان', 'abbreviation سی‌ان'],
    ['شبکه بیبیسی', 'compound known as بی‌بی'],
    ['روز سی ام مرداد', 'suffix ام'],
    ['مدیر‌عامل شرکت', 'ZWNJ inside a word: مدیرعامل'],
    ['صید غیر قانونی ماهی', 'space inside a word: غیرقانونی'],
  ])('%s for the reason: %s', (text, reason) => {
    expect(restorer.restore(text, none)[0]?.reason).toBe(reason);
  });
});

describe('leaves alone', () => {
  it.each([
    ...sentences,
    'رامیرس در میلان بازی کرد.',
    'رامیرس',
    'میتسوبیشی',
    'زنبورها در کندو عسل می‌سازند.',
    'علی‌آباد کتول',
    // Names that look like two words, and like two names of letters.
    'بازی در ورزشگاه المپیکو برگزار شد.',
    'مسافران به سالو رسیدند.',
    'تیام برای گفت‌وگو به باشگاه رفت.',
    'بازی در ست پنجم به پایان رسید.',
    'درهای باز',
    'محمد رضا سخن گفت.',
    'امیر حسین رفت.',
    'جنبش ضد‌استبدادی مردم',
    'شهادت میلیون‌ها نفر تنها پایان نهایی نبود.',
    'آذربایجان شرقی محور رفع مشکلات کریدورهای شمالی است.',
    'دختر بهتر از دیگران درس خواند.',
  ])('%s', (sentence) => {
    expect(restore(sentence)).toBe(sentence);
  });

  it('protected ranges', () => {
    const text = 'مردم میخواهند بدانند';
    const protectedRanges = [{ start: 5, end: 13 }];
    expect(restorer.restore(text, { level: 'full', protectedRanges })).toEqual([]);
  });

  it('line breaks', () => {
    expect(restore('می\nخواهند')).toBe('می\nخواهند');
  });

  it('what is only probably wrong, where it is asked to be safe', () => {
    const text = sentences.join('\n').replaceAll('\u200c', '');
    const safe = restorer.restore(text, { level: 'safe', protectedRanges: [] });
    expect(safe.length).toBeLessThan(restorer.restore(text, none).length);
  });
});

describe('on any text', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...sentences), fc.infiniteStream(fc.nat(9)))
    .map(([sentence, numbers]) =>
      sentence.replace(/[ \u200c]/gu, (gap) => {
        const n = numbers.next().value as number;
        return n < 4 ? gap : n < 7 ? '' : n < 9 ? ' ' : '\u200c';
      }),
    );
  const soup = fc.string({
    unit: fc.constantFrom(...Array.from('ابرودهیمکتنسش \u200c\n.«۵aًّ')),
    maxLength: 80,
  });
  const any = fc.oneof(damaged, soup, fc.string({ unit: 'binary', maxLength: 60 }));

  it('edits are sorted and disjoint, and no letter is lost', () => {
    fc.assert(
      fc.property(any, (text) => {
        const edits = restorer.restore(text, none);
        edits.forEach((edit, k) => {
          expect(edit.start).toBeGreaterThanOrEqual(edits[k - 1]?.end ?? 0);
        });
        expect(letters(applyEdits(text, edits)).normalize()).toBe(letters(text).normalize());
      }),
    );
  });

  it('to restore twice is to restore once', () => {
    fc.assert(
      fc.property(any, (text) => {
        const once = restore(text);
        expect(restore(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('a line alone comes out as in its text', () => {
    const lines = sentences.map((text) => text.replace(/\u200c/u, '').replaceAll('\u200c', ' '));
    expect(restore(lines.join('\n'))).toBe(lines.map(restore).join('\n'));
  });

  it('stands a long text without a space', () => {
    const text = 'می‌خواهندکتابها'.repeat(2_000);
    const edits = restorer.restore(text, none);
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.every(({ start, end }) => /^[ \u200c]*$/u.test(text.slice(start, end)))).toBe(
      true,
    );
  });
});

describe('a line of a hundred thousand characters', () => {
  const all = sentences.join(' ');
  const line = Array.from({ length: 400 }, () => all).join(' ');

  it('is restored from its beginning to its end, in whatever parts it is read', () => {
    expect(restore(line.replaceAll('\u200c', ''))).toBe(line);
  });

  it('stays as it is', () => {
    expect(restorer.restore(line, none)).toEqual([]);
  });

  it('is restored where nothing in it parts the words', () => {
    const words = line.replaceAll(/[.:]/g, '');
    expect(restore(words.replaceAll('\u200c', ''))).toBe(words);
  });

  it('is spared where it is protected', () => {
    const damaged = line.replaceAll('\u200c', '');
    const protectedRanges = [{ start: 1000, end: 85_000 }];
    const mended = applyEdits(damaged, restorer.restore(damaged, { ...none, protectedRanges }));
    expect(mended.slice(0, 500)).toBe(line.slice(0, 500));
    expect(mended).toContain(damaged.slice(1000, 85_000));
    expect(mended.slice(-500)).toBe(line.slice(-500));
  });
});
