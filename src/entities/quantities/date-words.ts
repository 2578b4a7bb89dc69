import { PhraseTable } from '../tables/phrase-table.js';
import { foldWord } from '../fold-word.js';
import type { Calendar } from './day-number.js';

/** The months of each calendar in order; spellings of one month with / between them. */
const monthNames: Readonly<Record<Calendar, string>> = {
  jalali: 'فروردین، اردیبهشت، خرداد، تیر، مرداد/امرداد، شهریور، مهر، آبان، آذر، دی، بهمن، اسفند',
  gregorian:
    'ژانویه/ژانویهٔ/جانوری، فوریه، مارس، آوریل/اوریل/آپریل، مه/می، ژوئن/جون، ژوئیه/جولای/ژولای، اوت/آگوست/اگوست/آگست، سپتامبر، اکتبر، نوامبر، دسامبر',
  hijri:
    'محرم/محرم‌الحرام، صفر/صفر‌المظفر، ربیع‌الاول، ربیع‌الثانی/ربیع‌الآخر، جمادی‌الاول/جمادی‌الاولی، جمادی‌الثانی/جمادی‌الثانیه/جمادی‌الآخر، رجب/رجب‌المرجب، شعبان/شعبان‌المعظم، رمضان/رمضان‌المبارک، شوال/شوال‌المکرم، ذی‌القعده/ذیقعده/ذی‌قعده، ذی‌الحجه/ذیحجه/ذی‌حجه',
};

export interface Month {
  readonly calendar: Calendar;
  /** From 1. */
  readonly month: number;
  /** The key says «ماه» itself: بهمن‌ماه. */
  readonly isMarked: boolean;
}

let months: Map<string, Month> | undefined;

/** The month that a key names, alone or with ماه. */
export function monthOf(key: string): Month | null {
  months ??= readMonths();
  const found = months.get(key);
  if (found) return found;
  const bare = key.endsWith('ماه') ? months.get(key.slice(0, -3)) : undefined;
  return bare ? { ...bare, isMarked: true } : null;
}

function readMonths(): Map<string, Month> {
  const map = new Map<string, Month>();
  for (const calendar of Object.keys(monthNames) as Calendar[]) {
    monthNames[calendar].split('،').forEach((names, i) => {
      for (const name of names.split('/')) {
        map.set(foldWord(name.trim()), { calendar, month: i + 1, isMarked: false });
      }
    });
  }
  return map;
}

export type DateWordKind =
  'weekday' | 'day' | 'tonight' | 'unit' | 'deictic' | 'season' | 'feast' | 'edge' | 'part';

/**
 * Words of dates and times.
 *
 * `day` is a day by itself, `tonight` one that names a time too; `unit` with `deictic` makes a date
 * (هفته گذشته), `edge` with a year (ابتدای سال جاری); `feast` is a day or days of a name of its own;
 * `part` is a part of a day (صبح امروز).
 */
export const dateWords = new PhraseTable<DateWordKind>({
  weekday: `شنبه، یکشنبه، یک شنبه، دوشنبه، دو شنبه، سه‌شنبه، سه شنبه، چهارشنبه، چهار شنبه، پنجشنبه، پنج‌شنبه، پنج شنبه، جمعه`,
  day: `امروز، دیروز، فردا، پریروز، پس‌فردا، پس فردا، امسال، پارسال، پیرارسال`,
  tonight: `امشب، دیشب، فردا شب، پریشب`,
  unit: `روز، هفته، ماه، سال، دهه، قرن، سده، روزهای، هفته‌های، ماه‌های، ماههای، سال‌های، سالهای، دهه‌های، فصل، شب`,
  deictic: `گذشته، جاری، آینده، قبل، پیش، بعد، اخیر، کنونی، آتی، آتیه، پیش رو، پیش‌رو، قبلی، بعدی`,
  season: `بهار، تابستان، پاییز، زمستان، نوروز`,
  feast: `عاشورا، عاشورای حسینی، تاسوعا، تاسوعای حسینی، اربعین، اربعین حسینی، عید نوروز، نوروز، عید فطر، عید سعید فطر، عید قربان، عید سعید قربان، عید غدیر، عید غدیر خم، شب یلدا، شب قدر، نیمه شعبان، روز قدس، چهارشنبه سوری، سیزده به در، سیزده‌بدر، ماه رمضان، ماه مبارک رمضان، ماه محرم، کریسمس، دهه فجر، دهه محرم، هفته دولت، هفته وحدت، هفته دفاع مقدس، روز جهانی کارگر، روز دانشجو، روز معلم، مبعث`,
  edge: `ابتدای، اوایل، آغاز، اواسط، نیمه، نیمه اول، نیمه دوم، نیمه نخست، اواخر، پایان، انتهای`,
  part: `صبح، ظهر، بعدازظهر، بعد از ظهر، عصر، غروب، شب، شامگاه، نیمه‌شب، نیمه شب، بامداد، سحرگاه، پیش از ظهر، صبحگاه`,
});

/** What a year is of. */
export const calendarWords = new PhraseTable<Calendar>({
  jalali: `شمسی، خورشیدی، هجری شمسی، هجری خورشیدی، ه‍.ش، ه.ش`,
  gregorian: `میلادی، م`,
  hijri: `قمری، هجری قمری، هجری، ه.ق`,
});

/** The keys of the days of the week, from Saturday. */
export const weekdays: readonly string[] = [
  'شنبه',
  'یکشنبه',
  'دوشنبه',
  'سهشنبه',
  'چهارشنبه',
  'پنجشنبه',
  'جمعه',
];
