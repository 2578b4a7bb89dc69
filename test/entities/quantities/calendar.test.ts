import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate, type Calendar } from '../../../src/entities/quantities/calendar.js';

/** Reads ISO dates as year, month and day of a calendar, as ICU has it. */
function calendarReader(calendar: string): (iso: string) => [number, number, number] {
  const format = new Intl.DateTimeFormat(`en-US-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (iso) => {
    const parts = format.formatToParts(new Date(`${iso}T00:00:00Z`));
    const part = (type: string): number =>
      Number(parts.find((found) => found.type === type)?.value.replace(/\D/g, ''));
    return [part('year'), part('month'), part('day')];
  };
}

describe('isoDate', () => {
  it.each<[Calendar, number, number, number, string]>([
    ['jalali', 1398, 3, 2, '2019-05-23'],
    ['jalali', 1357, 11, 22, '1979-02-11'],
    ['jalali', 1399, 12, 30, '2021-03-20'],
    ['jalali', 1403, 1, 1, '2024-03-20'],
    ['gregorian', 2020, 2, 29, '2020-02-29'],
    ['hijri', 1445, 9, 1, '2024-03-11'],
  ])('%s %d/%d/%d is %s', (calendar, year, month, day, iso) => {
    expect(isoDate({ calendar, year, month, day })).toBe(iso);
  });

  it('agrees with ICU on every day of a century of the Persian calendar', () => {
    const read = calendarReader('persian');
    const first = Date.UTC(1941, 2, 21);
    const last = Date.UTC(2041, 2, 19);
    for (let time = first; time <= last; time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      const [year, month, day] = read(iso);
      const found = isoDate({ calendar: 'jalali', year, month, day });
      if (found !== iso) throw new Error(`${year}/${month}/${day}: ${String(found)}, not ${iso}`);
    }
  });

  it('agrees with the civil Islamic calendar of ICU', () => {
    const read = calendarReader('islamic-civil');
    fc.assert(
      fc.property(fc.integer({ min: -18_000, max: 25_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = read(iso);
        expect(isoDate({ calendar: 'hijri', year, month, day: dayOfMonth })).toBe(iso);
      }),
    );
  });

  it('gives a month or a year of the Persian calendar as the interval of its days', () => {
    expect(isoDate({ calendar: 'jalali', year: 1399, month: 11, day: null })).toBe(
      '2021-01-20/2021-02-18',
    );
    expect(isoDate({ calendar: 'jalali', year: 1400, month: null, day: null })).toBe(
      '2021-03-21/2022-03-20',
    );
  });

  it('gives a Gregorian month and year as they are', () => {
    expect(isoDate({ calendar: 'gregorian', year: 2019, month: 5, day: null })).toBe('2019-05');
    expect(isoDate({ calendar: 'gregorian', year: 2019, month: null, day: null })).toBe('2019');
  });

  it.each<[Calendar, number, number, number]>([
    ['jalali', 1400, 12, 30], // no leap year
    ['jalali', 1400, 13, 1],
    ['gregorian', 2019, 2, 29],
    ['gregorian', 2019, 4, 31],
    ['jalali', 1400, 7, 31],
  ])('knows no %s %d/%d/%d', (calendar, year, month, day) => {
    expect(isoDate({ calendar, year, month, day })).toBeNull();
  });
});
