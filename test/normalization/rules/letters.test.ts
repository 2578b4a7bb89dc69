import { describe } from '@jest/globals';
import { itMends } from './mends.js';

const fatha = '\u064E';
const zwnj = '\u200C';

describe('kashida', () => {
  itMends([
    ['kashida', 'کـتاب', 'کتاب'],
    ['kashida', `ک${fatha}ـتاب`, `ک${fatha}تاب`],
    ['kashida', 'کتابــ', 'کتاب'],
    ['kashida', 'کتابـ', 'کتابـ'], // one at the end may be meant for a dash
    ['kashida', 'بــ', 'بــ'], // behind a single letter it is the sign of an abbreviation
    ['kashida', 'هـ. ش.', 'هـ. ش.'],
    ['kashida', 'بـم', 'بـم'],
    ['kashida', 'بـمن', 'بمن'],
    ['kashida', 'تبـم', 'تبم'],
    ['kashida', 'درـست', 'درـست'],
    ['kashida', 'تهران ـ قم', 'تهران ـ قم'],
    ['kashida', `کـ${fatha}تاب`, `کـ${fatha}تاب`],
    ['kashida', `کتابـ${zwnj}ها`, `کتاب${zwnj}ها`],
    ['kashida', `کتابـ${zwnj}.`, `کتابـ${zwnj}.`],
    ['kashida', 'کـتاب و خـانـه', 'کتاب و خانه'],
  ]);
});

describe('vowel marks, two of which make a word a quotation of Arabic', () => {
  const twice = (mark: string): string => `ر${mark}حم${mark}ة`;
  describe('of these kinds', () => {
    itMends(
      ['\u064E', '\u064F', '\u0650', '\u0652', '\u0670'].map((mark) => [
        'teh-marbuta',
        twice(mark),
        twice(mark),
      ]),
    );
  });
  describe('not of these', () => {
    itMends(
      ['\u064B', '\u064D', '\u0651', '\u0653', '\u066F'].map((mark) => [
        'teh-marbuta',
        twice(mark),
        twice(mark).replace('ة', 'ه'),
      ]),
    );
  });
  const far = (distance: number): string => `ب${fatha}${fatha}${'ب'.repeat(distance - 2)}ة`;
  const near = (distance: number): string => `رة${'ب'.repeat(distance - 2)}${fatha}${fatha}`;
  itMends([
    ['teh-marbuta', `ر${fatha}حمة`, `ر${fatha}حمه`],
    ['teh-marbuta', `رحمة${fatha}${fatha}`, `رحمة${fatha}${fatha}`],
    ['teh-marbuta', `ر${fatha}حمة${fatha}`, `ر${fatha}حمة${fatha}`],
    ['teh-marbuta', `ر${fatha}ح${fatha} رحمة`, `ر${fatha}ح${fatha} رحمه`],
    ['teh-marbuta', `رحمة ر${fatha}ح${fatha}`, `رحمه ر${fatha}ح${fatha}`],
    // Nobody looks farther than forty characters.
    ['teh-marbuta', far(40), far(40)],
    ['teh-marbuta', far(41), far(41).replace('ة', 'ه')],
    ['teh-marbuta', near(39), near(39)],
    ['teh-marbuta', near(40), near(40).replace('ة', `ه${zwnj}`)],
  ]);
});

describe('teh marbuta', () => {
  const heh = { tehMarbuta: 'heh' } as const;
  itMends([
    ['teh-marbuta', 'مکة', 'مکه'],
    ['teh-marbuta', 'مکۃ', 'مکه'],
    ['teh-marbuta', 'مدینةها', `مدینه${zwnj}ها`],
    ['teh-marbuta', 'زکاة', 'زکات'],
    ['teh-marbuta', `زکا${fatha}ة`, `زکا${fatha}ت`],
    ['teh-marbuta', 'لیلة القدر', 'لیلة القدر'],
    ['teh-marbuta', `دایرة${zwnj}المعارف`, `دایرة${zwnj}المعارف`],
    ['teh-marbuta', 'لیلة  القدر', 'لیلة  القدر'],
    ['teh-marbuta', 'لیلة ال.', 'لیله ال.'],
    ['teh-marbuta', 'لیلة قدر', 'لیله قدر'],
    ['teh-marbuta', 'زکاة', 'زکاه', heh],
    ['teh-marbuta', 'لیلة القدر', 'لیله القدر', heh],
    ['teh-marbuta', 'مکة', 'مکة', { tehMarbuta: 'keep' }],
  ]);
});

describe('hamza', () => {
  itMends([
    ['hamza', 'أحمد', 'احمد'],
    ['hamza', 'إیران', 'ایران'],
    ['hamza', 'ٱحمد', 'احمد'],
    ['hamza', 'و أحمد و أمیر', 'و احمد و امیر'],
    ['hamza', 'رأی', 'رأی'],
    ['hamza', `${zwnj}أحمد`, `${zwnj}أحمد`],
    ['hamza', 'حرف أ', 'حرف أ'],
    ['hamza', 'جزی\u0654ی', 'جزئی'],
    ['hamza', 'الأهلی و أحمد', 'الأهلی و أحمد'], // the line quotes Arabic
    ['hamza', 'قال إن أحمد', 'قال إن أحمد'],
    ['hamza', 'قال إنسان أحمد', 'قال انسان احمد'],
    ['hamza', `أحم${fatha}د${fatha}`, `أحم${fatha}د${fatha}`],
    ['hamza', `أحم${fatha}د`, `احم${fatha}د`],
  ]);
});

describe('heh with its ezafe', () => {
  const byHamza = { hehYeh: 'hamza' } as const;
  const byYeh = { hehYeh: 'yeh' } as const;
  itMends([
    ['heh-yeh', 'خانۀ ما', 'خانه\u0654 ما'],
    ['heh-yeh', 'خانۂ ما', 'خانه\u0654 ما'],
    ['heh-yeh', 'خانه\u0653 ما', 'خانه\u0654 ما'],
    ['heh-yeh', 'خانه\u0621 ما', 'خانه\u0654 ما'],
    ['heh-yeh', 'خانه\u0674 ما', 'خانه\u0654 ما'],
    ['heh-yeh', 'خانۀها', `خانه\u0654${zwnj}ها`],
    ['heh-yeh', 'خانه\u0621ها', 'خانه\u0621ها'],
    ['heh-yeh', `خانه\u0621${zwnj}ها`, `خانه\u0621${zwnj}ها`],
    ['heh-yeh', `خانه${zwnj}ی ما`, `خانه${zwnj}ی ما`],
    ['heh-yeh', 'خانه\u0654 ما', 'خانه\u0654 ما'],
    ['heh-yeh', `خانه${zwnj}ی ما`, 'خانه\u0654 ما', byHamza],
    ['heh-yeh', `خانه${zwnj}یم`, `خانه${zwnj}یم`, byHamza],
    ['heh-yeh', 'خانه\u0654 ما', 'خانه\u0654 ما', byHamza],
    ['heh-yeh', 'خانه\u0654 ما', `خانه${zwnj}ی ما`, byYeh],
    ['heh-yeh', 'خانۀ ما', `خانه${zwnj}ی ما`, byYeh],
    ['heh-yeh', `خانه${zwnj}ی ما`, `خانه${zwnj}ی ما`, byYeh],
    ['heh-yeh', 'خانه\u0654 ما و لانۀ من', `خانه${zwnj}ی ما و لانه${zwnj}ی من`, byYeh],
  ]);
});

describe('the older spellings of ای', () => {
  itMends([
    ['old-indefinite', 'خانهئی', `خانه${zwnj}ای`],
    ['old-indefinite', `خانه${zwnj}ئی`, `خانه${zwnj}ای`],
    ['old-indefinite', `خانه${zwnj}یی بود`, `خانه${zwnj}ای بود`],
    ['old-indefinite', 'خانهیی', 'خانهیی'],
    ['old-indefinite', `خانه${zwnj}ییم`, `خانه${zwnj}ییم`],
    ['old-indefinite', 'رسانهئیها', 'رسانهئیها'],
  ]);
});

describe('diacritics', () => {
  const strip = { diacritics: 'strip' } as const;
  const tanvin = { diacritics: 'tanvin' } as const;
  itMends([
    ['diacritics', `ک${fatha}${fatha}تاب`, `ک${fatha}تاب`],
    ['diacritics', `ک${fatha}${fatha}${fatha}تاب`, `ک${fatha}تاب`],
    ['diacritics', `ک${fatha}\u0651تاب`, `ک${fatha}\u0651تاب`],
    ['diacritics', 'قبلا \u064B', 'قبلا\u064B'],
    ['diacritics', 'قبلا \u064Bگفت', 'قبلا\u064B گفت'],
    ['diacritics', 'قبلا \u064B\u064Bگفت', 'قبلا\u064B گفت'],
    ['diacritics', 'قبلا \u064B گفت', 'قبلا\u064B گفت'],
    [
      'diacritics',
      `ک${fatha}${fatha}ر قبلا \u064Bو ب${fatha}${fatha}د`,
      `ک${fatha}ر قبلا\u064B و ب${fatha}د`,
    ],
    ['diacritics', `ک${fatha}تا\u064Bب\u0654`, 'کتابٔ', strip],
    ['diacritics', `ک${fatha}تا\u064Bب`, 'کتا\u064Bب', tanvin],
    ['diacritics', `ک${fatha}تا\u064Bب`, `ک${fatha}تا\u064Bب`, { diacritics: 'keep' }],
    ['diacritics', `a${fatha}`, `a${fatha}`, strip],
    ['diacritics', `${fatha}کتاب`, 'کتاب', strip],
    ['diacritics', `a${fatha} ک${fatha}تاب`, `a${fatha} کتاب`, strip],
  ]);
});

describe('letters of neighbouring languages', () => {
  const letters = [
    ...Array.from('ېێۑؠ', (letter) => [letter, 'ی'] as const),
    ...Array.from('ۍے', (letter) => [letter, `ی${zwnj}`] as const),
    ['ۓ', `ئ${zwnj}`],
    ...Array.from('ہھ', (letter) => [letter, 'ه'] as const),
    ['ە', `ه${zwnj}`],
    ['ګ', 'گ'],
    ...Array.from('ٲٳٵ', (letter) => [letter, 'ا'] as const),
  ] as const;
  itMends(letters.map(([letter, persian]) => ['regional-letter', `ب${letter}ت`, `ب${persian}ت`]));
  itMends([
    ['regional-letter', 'بے ما', 'بی ما'], // at the end of a word there is nothing to join
    ['regional-letter', 'ڑبے', 'ڑبے'], // a line in Urdu
  ]);
});

describe('presentation forms', () => {
  itMends([
    ['presentation-form', 'ﻣﯽ', 'می'],
    ['presentation-form', 'ﻻ', 'لا'],
    ['presentation-form', 'ﷲ', 'الله'],
    ['presentation-form', 'ﹾب', '\u0652ب'], // a lone mark, without what carries it
    ['presentation-form', 'ﹷب', `${fatha}ب`],
    ['presentation-form', 'ﷺ ﷻ ﷼ ﷽', 'ﷺ ﷻ ﷼ ﷽'],
    ['presentation-form', '﴾الف﴿', '﴾الف﴿'],
  ]);
});

describe('signs of words', () => {
  itMends([
    ['word-sign', '۵ ﷼', '۵ ریال'],
    ['word-sign', 'محمد ﷺ', 'محمد (ص)'],
    ['word-sign', 'ﷻ', 'جل جلاله'],
    ['word-sign', '﷽', 'بسم الله الرحمن الرحیم'],
  ]);
});

describe('composed forms', () => {
  itMends([
    ['unicode-nfc', 'آب و ا\u0653ب', 'آب و آب'],
    ['unicode-nfc', 'مو\u0654من و ا\u0653ن', 'مؤمن و آن'],
    ['unicode-nfc', '\u0651\u064E', '\u064E\u0651'],
  ]);
});
