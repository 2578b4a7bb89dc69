/** A news agency or news site as datelines name it. */
export interface Agency {
  /** As the report shows it. */
  readonly name: string;
  /** How it is written; by default its name alone. */
  readonly forms?: readonly string[];
  /** How it is written behind «خبرگزاری», «خبرنگار» and the like only: words too common to stand alone. */
  readonly namedForms?: readonly string[];
  /** A common word as well: it counts only where a dateline's own words or marks are beside it. */
  readonly isCommonWord?: true;
}

/**
 * Iranian agencies, newspapers and news sites that sign datelines. Foreign ones are not among them:
 * where they are named, they are sources.
 */
export const agencies: readonly Agency[] = [
  { name: 'ایسنا', namedForms: ['دانشجویان ایران'] },
  { name: 'ایرنا', forms: ['ایرنا', 'ایرنا پلاس', 'ایرناپلاس'], namedForms: ['جمهوری اسلامی'] },
  { name: 'فارس', forms: ['فارس', 'فارس پلاس'], isCommonWord: true },
  { name: 'مهر', isCommonWord: true },
  { name: 'تسنیم' },
  { name: 'ایلنا', namedForms: ['کار ایران'] },
  { name: 'میزان', isCommonWord: true },
  { name: 'پانا', namedForms: ['دانش‌آموزی', 'دانش آموزی'] },
  { name: 'ایکنا', namedForms: ['بین‌المللی قرآن', 'بین المللی قرآن', 'قرآنی ایران'] },
  { name: 'ایبنا', namedForms: ['کتاب ایران', 'کتاب'] },
  { name: 'ایمنا' },
  { name: 'ایانا' },
  { name: 'برنا', isCommonWord: true },
  { name: 'شبستان', isCommonWord: true },
  { name: 'شانا' },
  { name: 'شاتا' },
  { name: 'شفقنا' },
  { name: 'آنا', namedForms: ['آنا', 'دانشگاه آزاد اسلامی', 'دانشگاه آزاد'] },
  { name: 'آریا', isCommonWord: true },
  { name: 'حوزه', forms: ['حوزه نیوز', 'حوزه‌نیوز'], namedForms: ['حوزه'] },
  { name: 'رسا', isCommonWord: true },
  { name: 'دانا', isCommonWord: true },
  { name: 'موج', forms: [], namedForms: ['موج'] },
  { name: 'سینا پرس', forms: ['سیناپرس', 'سینا پرس'] },
  { name: 'صدا و سیما', forms: ['صدا و سیما', 'صداوسیما', 'صدا‌و‌سیما'] },
  { name: 'واحد مرکزی خبر' },
  { name: 'باشگاه خبرنگاران جوان', forms: ['باشگاه خبرنگاران جوان', 'باشگاه خبرنگاران'] },
  { name: 'خانه ملت' },
  { name: 'دفاع پرس', forms: ['دفاع پرس', 'دفاع‌پرس', 'دفاعپرس'], namedForms: ['دفاع مقدس'] },
  { name: 'تقریب', forms: [], namedForms: ['تقریب'] },
  { name: 'ابنا', namedForms: ['اهل بیت', 'اهل‌بیت'] },
  { name: 'قدسنا' },
  { name: 'کردپرس', forms: ['کردپرس', 'کرد پرس'] },
  { name: 'ایتنا' },
  { name: 'ایپنا' },
  { name: 'اسپنا' },
  { name: 'آستان‌نیوز', forms: ['آستان‌نیوز', 'آستان نیوز'] },
  { name: 'نسیم', forms: ['نسیم آنلاین', 'نسیم‌آنلاین'], namedForms: ['نسیم'] },
  { name: 'عصر ایران', forms: ['عصر ایران', 'عصرایران'] },
  { name: 'تابناک' },
  { name: 'خبرآنلاین', forms: ['خبرآنلاین', 'خبر آنلاین'] },
  { name: 'مشرق', forms: ['مشرق', 'مشرق نیوز', 'مشرق‌نیوز'], isCommonWord: true },
  { name: 'جهان نیوز', forms: ['جهان نیوز', 'جهان‌نیوز'] },
  { name: 'رجانیوز', forms: ['رجانیوز', 'رجا نیوز'] },
  { name: 'الف', forms: [], namedForms: ['الف'] },
  { name: 'انتخاب', forms: [], namedForms: ['انتخاب'] },
  { name: 'فرارو' },
  { name: 'اقتصادنیوز', forms: ['اقتصادنیوز', 'اقتصاد نیوز'] },
  { name: 'اقتصاد آنلاین', forms: ['اقتصاد آنلاین', 'اقتصادآنلاین'] },
  { name: 'همشهری آنلاین', forms: ['همشهری آنلاین', 'همشهری‌آنلاین', 'همشهری'] },
  { name: 'جماران' },
  { name: 'ورزش سه', forms: ['ورزش سه', 'ورزش‌سه', 'ورزش 3', 'ورزش ۳'] },
  { name: 'خبر ورزشی', forms: ['خبر ورزشی', 'خبرورزشی'] },
  { name: 'طرفداری' },
  { name: 'آفتاب', forms: ['آفتاب نیوز', 'آفتاب‌نیوز'], namedForms: ['آفتاب'] },
  { name: 'رکنا' },
  { name: 'اعتمادآنلاین', forms: ['اعتمادآنلاین', 'اعتماد آنلاین'] },
  { name: 'دیده‌بان ایران', forms: ['دیده‌بان ایران', 'دیده بان ایران'] },
  { name: 'پارسینه' },
  { name: 'نامه‌نیوز', forms: ['نامه‌نیوز', 'نامه نیوز'] },
  { name: 'ایران آنلاین', forms: ['ایران آنلاین', 'ایران‌آنلاین'] },
  { name: 'سلامت‌نیوز', forms: ['سلامت‌نیوز', 'سلامت نیوز'] },
  { name: 'بورس‌نیوز', forms: ['بورس‌نیوز', 'بورس نیوز'] },
  { name: 'ایران اکونومیست', forms: ['ایران اکونومیست', 'ایران‌اکونومیست'] },
  { name: 'افکارنیوز', forms: ['افکارنیوز', 'افکار نیوز'] },
  { name: 'بولتن‌نیوز', forms: ['بولتن‌نیوز', 'بولتن نیوز'] },
  { name: 'دنیای اقتصاد' },
  { name: 'بازار', forms: [], namedForms: ['بازار', 'تحلیل بازار', 'اقتصادی بازار'] },
  { name: 'ایسکانیوز', forms: ['ایسکانیوز', 'ایسکا نیوز'] },
  { name: 'شهر', forms: [], namedForms: ['شهر'] },
  { name: 'علم و فناوری', forms: [], namedForms: ['علم و فناوری'] },
  { name: 'خبرفوری', forms: ['خبرفوری', 'خبر فوری'] },
  { name: 'ساعت ۲۴', forms: ['ساعت ۲۴', 'ساعت 24', 'ساعت‌۲۴'] },
];
