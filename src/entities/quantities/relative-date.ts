import type { Calendar } from './day-number.js';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** A date that is told from the day of the article. */
export type RelativeDate =
  /** دیروز is −1. */
  | { readonly kind: 'day'; readonly offset: number }
  /** هفته آینده is a week, +1; weeks begin on Saturday, months and years are Persian. */
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly offset: number }
  /** «سه ماه اخیر» ends on the day of the article, «دو هفته آینده» begins on it. */
  | {
      readonly kind: 'span';
      readonly unit: DateUnit;
      readonly count: number;
      readonly direction: -1 | 1;
    }
  /** «روز دوشنبه»; of the week with this offset, if one is told. */
  | {
      readonly kind: 'weekday';
      /** From 0 for Saturday. */
      readonly weekday: number;
      readonly week: number | null;
      readonly side: Side;
    }
  /** «۳۰ مرداد», «خردادماه امسال»; of the year with this offset, if one is told. */
  | {
      readonly kind: 'month';
      readonly calendar: Calendar;
      readonly month: number;
      readonly day: number | null;
      readonly lastDay: number | null;
      readonly year: number | null;
      readonly side: Side;
    };

/**
 * Which of those that recur is meant: the last until the day of the article or the first from it on;
 * `before` and `after` leave out that day itself.
 */
export type Side = 'last' | 'next' | 'before' | 'after';
