import type { EntityType, Polarity, QuoteType, SpeakerResolution } from '../../document.js';
import type { Warning } from '../../report/analysis.js';

/** How a mark looks in the text; several types of entities share one. */
export type Look = 'person' | 'organisation' | 'place' | 'thing' | 'value';

interface TypeLabel {
  readonly look: Look;
  readonly one: string;
  readonly many: string;
}

export const typeLabels: Readonly<Record<EntityType, TypeLabel>> = {
  PER: { look: 'person', one: 'شخص', many: 'اشخاص' },
  ORG: { look: 'organisation', one: 'سازمان', many: 'سازمان‌ها' },
  LOC: { look: 'place', one: 'جا', many: 'جاها' },
  FAC: { look: 'thing', one: 'بنا', many: 'بناها' },
  EVE: { look: 'thing', one: 'رویداد', many: 'رویدادها' },
  PRO: { look: 'thing', one: 'فراورده', many: 'فراورده‌ها' },
  DAT: { look: 'value', one: 'تاریخ', many: 'تاریخ‌ها' },
  TIM: { look: 'value', one: 'ساعت', many: 'ساعت‌ها' },
  MON: { look: 'value', one: 'مبلغ', many: 'مبلغ‌ها' },
  PCT: { look: 'value', one: 'درصد', many: 'درصدها' },
  QTY: { look: 'value', one: 'شمار', many: 'شمارها' },
};

/** The marks in the text, in the order of the legend. */
export const lookLabels: Readonly<Record<Look | 'said' | 'cue', string>> = {
  said: 'نقل‌قول',
  cue: 'فعل نقل',
  person: 'شخص',
  organisation: 'سازمان',
  place: 'جا',
  thing: 'بنا، رویداد، فراورده',
  value: 'تاریخ، مبلغ، شمار',
};

export const quoteLabels: Readonly<Record<QuoteType, string>> = {
  direct: 'مستقیم',
  colon: 'پس از دونقطه',
  indirect: 'غیرمستقیم',
  mixed: 'آمیخته',
  judgement: 'ارزیابی',
  headline: 'در تیتر',
};

/** By what the speaker was found; null where nobody was. */
export const resolutionLabels: Readonly<Record<SpeakerResolution, string | null>> = {
  'explicit-name': 'نام',
  surname: 'نام خانوادگی',
  title: 'سمت',
  pronoun: 'ضمیر',
  demonstrative: 'اشاره',
  dropped: 'نهاد افتاده',
  cataphora: 'پیش از نام',
  label: 'برچسب',
  document: 'همهٔ خبر',
  none: null,
};

export const polarityLabels: Readonly<Record<Polarity, string | null>> = {
  asserted: null,
  denied: 'تکذیب',
  asked: 'پرسش',
  requested: 'درخواست',
};

export const warningLabels: Readonly<Record<Warning['code'], string>> = {
  EMPTY: 'متنی برای تحلیل نیست.',
  NOT_PERSIAN: 'این متن فارسی به نظر نمی‌آید.',
  ENCODING_GUESSED: 'کدگذاری فایل حدس زده شده است.',
  ENCODING_DAMAGED: 'برخی بایت‌های فایل خوانا نبودند.',
};
