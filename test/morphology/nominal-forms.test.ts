import { describe, expect, it } from '@jest/globals';
import { NominalForms } from '../../src/morphology/nominal-forms.js';
import { VerbStems } from '../../src/morphology/verb-stems.js';
import { shippedLexicon } from './lexicon-fixture.js';

const nominals = new NominalForms(shippedLexicon(), new VerbStems());

describe('NominalForms.read, as a noun', () => {
  it.each([
    // plurals
    ['مدرسه‌ها', 'مدرسه'],
    ['مدرسه‌های', 'مدرسه'],
    ['مدرسه‌هایی', 'مدرسه'],
    ['مدرسه‌هایشان', 'مدرسه'],
    ['شهرهای', 'شهر'],
    ['ترازوها', 'ترازو'],
    ['معلمان', 'معلم'],
    ['دانشجویان', 'دانشجو'],
    ['نمایندگان', 'نماینده'],
    ['فروشندگانی', 'فروشنده'],
    ['پیشنهادات', 'پیشنهاد'],
    ['جملات', 'جمله'],
    ['خدمات', 'خدمت'],
    ['خصوصیات', 'خصوصیت'],
    ['کارخانجات', 'کارخانه'],
    ['معترضین', 'معترض'],
    ['روحانیون', 'روحانی'],
    // broken plurals
    ['اعمال', 'عمل'],
    ['کتب', 'کتاب'],
    ['مساجد', 'مسجد'],
    ['وزرای', 'وزیر'],
    ['علمایی', 'عالم'],
    ['مناطقی', 'منطقه'],
    // ezafe and article
    ['خانهٔ', 'خانهٔ'],
    ['خانه‌ی', 'خانه'],
    ['دریای', 'دریا'],
    ['نیروی', 'نیرو'],
    ['قضیه‌ای', 'قضیه'],
    ['کسی', 'کس'],
    ['مدتی', 'مدت'],
    ['جایی', 'جا'],
    // pronouns and copulas
    ['برادرش', 'برادر'],
    ['پیروزیشان', 'پیروزی'],
    ['خانه‌اش', 'خانه'],
    ['پایم', 'پا'],
    ['پروژه‌هاست', 'پروژه'],
    ['همسایه‌اند', 'همسایه'],
  ])('%s → %s', (form, lemma) => {
    const read = nominals.read(form.replace('ٔ', ''), 'noun');
    expect(read.lemma).toBe(lemma.replace('ٔ', ''));
  });

  it.each(
    `ایران تهران دختر شهادت میلیون نهایی تنها مادر آرامش دانش کاهش درمان زمان استان سازمان داستان میدان پایان جهان
     انسان کرمان باران زبان دفتر دکتر کبوتر بستر زندگی بازی کشتی همکاری بررسی پیروزی صادرات انتخابات عملیات ادبیات
     ملاقات نجات چای رای قوی معنوی زمین ماشین دوربین تمرین خورشید امید کلید پلیس آتش نقش خویش پوشش
     نمایش افزایش گزارش ورزش کشور وزارت دولت ملت سیاست قیمت مردم چشم رژیم تیم حکم فیلم انتها رها بها`
      .trim()
      .split(/\s+/u),
  )('never takes %s apart', (word) => {
    expect(nominals.read(word, 'noun').lemma).toBe(word);
  });

  it('says what the endings say', () => {
    expect(nominals.read('مدرسه‌هایشان', 'noun')).toMatchObject({ plural: true, possessive: true });
    expect(nominals.read('مدرسه‌های', 'noun')).toMatchObject({ plural: true, ezafe: true });
    expect(nominals.read('مدرسه‌ای', 'noun')).toMatchObject({ plural: false, indefinite: true });
    expect(nominals.read('کتب', 'noun').plural).toBe(true);
  });

  it.each(['قبیله‌نشینان', 'ترابایت‌ها', 'پادکست‌سازان', 'گیمرهای'])(
    'takes the plural off a stem that no list has: %s',
    (form) => {
      expect(nominals.read(form, 'noun').plural).toBe(true);
    },
  );
});

describe('NominalForms.read, as an adjective', () => {
  it.each([
    ['بزرگ‌تر', 'بزرگ'],
    ['بزرگترین', 'بزرگ'],
    ['مهم‌ترین', 'مهم'],
    ['بالاتر', 'بالا'],
    ['شدیدتری', 'شدید'],
    ['بهتر', 'به'],
    ['بیشتری', 'بیش'],
    ['بزرگی', 'بزرگ'],
    ['خاصی', 'خاص'],
    ['برجسته‌ای', 'برجسته'],
    ['زیبای', 'زیبا'],
    ['امیدوارم', 'امیدوار'],
    ['سیاسی', 'سیاسی'],
    ['جهانی', 'جهانی'],
    ['قدیمی', 'قدیمی'],
    ['هسته‌ای', 'هسته‌ای'],
    ['ابتدایی', 'ابتدایی'],
  ])('%s → %s', (form, lemma) => {
    expect(nominals.read(form, 'adjective').lemma).toBe(lemma);
  });
});

describe('NominalForms.read, as a name', () => {
  it.each(['رضایی', 'امیری', 'احمدیان', 'هاشمیان', 'رحیمی'])('leaves %s whole', (name) => {
    expect(nominals.read(name, 'name').lemma).toBe(name);
  });

  it('takes the ezafe off', () => {
    expect(nominals.read('آسیای', 'name').lemma).toBe('آسیا');
  });
});
