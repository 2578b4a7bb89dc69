import { isoDate } from '../entities/quantities/calendar.js';
import type { Analysis } from '../report/analysis.js';

/**
 * The day on which an article appeared as it says itself, else the first date with year, month and
 * day in its head: the headline, the labels above the text and the first paragraph.
 *
 * @returns ISO 8601, or null where there is no such date
 */
export function dateInText({ document, paragraphs, mentions }: Analysis): string | null {
  if (document.date !== null) return document.date;
  const opening = paragraphs.find(({ role }) => role !== 'title' && role !== 'label');
  const end = opening?.norm[1] ?? 0;
  for (const { value, norm } of mentions) {
    if (norm[1] > end) break;
    const day = /^\d{4}-\d\d-\d\d$/.exec(value?.iso ?? '');
    if (day !== null) return day[0];
  }
  return null;
}

/** A year of four digits, the month and the day: 2019-05-23, 1398/03/02, 13980302, ۱۳۹۸_۳_۲. */
const pattern =
  /(?<!\d)(1[34]\d\d|19\d\d|20\d\d)(?:[-/._](\d\d?)[-/._](\d\d?)|(\d\d)(\d\d))(?!\d)/g;

/**
 * The first date in a path. A year from 1300 to 1499 is one of the Persian calendar, a year from
 * 1900 to 2099 a Gregorian one.
 *
 * @returns ISO 8601, or null where the path has no date
 */
export function dateInName(name: string): string | null {
  const ascii = name.replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  for (const [, year, month, day, shortMonth, shortDay] of ascii.matchAll(pattern)) {
    const iso = isoDate({
      calendar: Number(year) < 1500 ? 'jalali' : 'gregorian',
      year: Number(year),
      month: Number(month ?? shortMonth),
      day: Number(day ?? shortDay),
    });
    if (iso !== null) return iso;
  }
  return null;
}
