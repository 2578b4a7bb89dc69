import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dateOfDay,
  dayOfIso,
  daysOf,
  isoDate,
  isoDays,
} from '../../../src/entities/quantities/calendar.js';
import type { Calendar } from '../../../src/entities/quantities/day-number.js';

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

/**
 * The March equinox as a Julian day of universal time, good to a minute or two: J. Meeus, Astronomical
 * Algorithms, chapter 27, without the smallest terms; ΔT by Espenak and Meeus's parabola beyond 2050.
 */
function marchEquinox(year: number): number {
  const y = (year - 2000) / 1000;
  const mean =
    2451623.80984 + 365242.37404 * y + 0.05169 * y ** 2 - 0.00411 * y ** 3 - 0.00057 * y ** 4;
  const t = (mean - 2451545) / 36525;
  const degree = Math.PI / 180;
  const w = (35999.373 * t - 2.47) * degree;
  const lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
  const terms = [
    [485, 324.96, 1934.136],
    [203, 337.23, 32964.467],
    [199, 342.08, 20.186],
    [182, 27.85, 445267.112],
    [156, 73.14, 45036.886],
    [136, 171.52, 22518.443],
    [77, 222.54, 65928.934],
    [74, 296.72, 3034.906],
    [70, 243.58, 9037.513],
    [58, 119.81, 33718.147],
    [52, 297.17, 150.678],
    [50, 21.02, 2281.226],
    [45, 247.54, 29929.562],
    [44, 325.15, 31555.956],
    [29, 60.93, 4443.417],
    [18, 155.12, 67555.328],
    [17, 288.79, 4562.452],
    [16, 198.04, 62894.029],
    [14, 199.76, 31436.921],
    [12, 95.39, 14577.848],
    [12, 287.11, 31931.756],
    [12, 320.81, 34777.259],
    [9, 227.73, 1222.114],
    [8, 15.45, 16859.074],
  ] as const;
  const sum = terms.reduce((s, [a, b, c]) => s + a * Math.cos((b + c * t) * degree), 0);
  // Civil days begin at midnight: the day number of a date is the Julian day of its noon.
  const deltaT = (-20 + 32 * ((year - 1820) / 100) ** 2) / 86_400;
  return mean + (0.00001 * sum) / lambda - Math.max(0, deltaT);
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

  it('agrees with ICU on every day of 1300–1450 of the Persian calendar', () => {
    const read = calendarReader('persian');
    const first = dayOfIso('1921-03-21') ?? NaN;
    const last = dayOfIso('2072-03-19') ?? NaN;
    for (let day = first; day <= last; day++) {
      const iso = isoDays({ first: day, last: day });
      const [year, month, dayOfMonth] = read(iso);
      const found = isoDate({ calendar: 'jalali', year, month, day: dayOfMonth });
      if (found !== iso) throw new Error(`${year}/${month}/${dayOfMonth}: ${found}, not ${iso}`);
    }
  });

  it('begins every year of 1178–1633 where the equinox does', () => {
    for (let year = 1178; year <= 1633; year++) {
      const { first = NaN } = daysOf({ calendar: 'jalali', year, month: 1, day: 1 }) ?? {};
      // The first day is that whose true noon at 52.5° E follows the equinox: 3.5 hours before
      // Greenwich's, and in March 7.4 minutes behind the mean noon.
      const noon = first - 3.5 / 24 + 7.4 / 1440;
      const equinox = marchEquinox(year + 621);
      if (equinox > noon || equinox <= noon - 1) throw new Error(`${year} begins on another day`);
    }
  });

  it('gives back every date of 1178–1633', () => {
    for (let year = 1178; year <= 1633; year++) {
      for (let month = 1; month <= 12; month++) {
        const { first = NaN, last = NaN } =
          daysOf({ calendar: 'jalali', year, month, day: null }) ?? {};
        for (let number = first; number <= last; number++) {
          const found = dateOfDay('jalali', number);
          const day = number - first + 1;
          if (found.year !== year || found.month !== month || found.day !== day) {
            throw new Error(`${year}/${month}/${day}: ${JSON.stringify(found)}`);
          }
        }
      }
    }
  });

  it.each<Calendar>(['gregorian', 'hijri'])('gives back any day of the %s calendar', (calendar) => {
    fc.assert(
      fc.property(fc.integer({ min: 2_100_000, max: 2_600_000 }), (number) => {
        expect(daysOf({ calendar, ...dateOfDay(calendar, number) })).toEqual({
          first: number,
          last: number,
        });
      }),
    );
  });

  it('is no more than two days from the calendar of Umm al-Qura', () => {
    const read = calendarReader('islamic-umalqura');
    for (let year = 1380; year <= 1480; year++) {
      for (let month = 1; month <= 12; month++) {
        const { first = NaN } = daysOf({ calendar: 'hijri', year, month, day: 15 }) ?? {};
        const [y, m, d] = read(isoDays({ first, last: first }));
        expect([y, m]).toEqual([year, month]);
        expect(Math.abs(d - 15)).toBeLessThanOrEqual(2);
      }
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
