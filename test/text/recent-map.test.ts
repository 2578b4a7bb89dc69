import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detached } from '../../src/text/detached.js';
import { RecentMap } from '../../src/text/recent-map.js';

describe('RecentMap', () => {
  it('gives back what was kept, also what is false or nothing', () => {
    const map = new RecentMap<boolean | null>(8);
    map.set('باران', false);
    map.set('برف', null);
    expect(map.get('باران')).toBe(false);
    expect(map.get('برف')).toBeNull();
    expect(map.get('تگرگ')).toBeUndefined();
  });

  it('forgets what was not asked for while as many others came', () => {
    const map = new RecentMap<number>(6);
    for (let i = 0; i < 12; i++) {
      map.set(`واژه ${i}`, i);
      expect(map.get('واژه 0')).toBe(0);
    }
    expect(map.get('واژه 11')).toBe(11);
    expect(map.get('واژه 1')).toBeUndefined();
    expect(map.get('واژه 4')).toBeUndefined();
  });

  it('keeps the latest half whatever comes, and never more than it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.array(fc.nat(40)), (most, keys) => {
        const map = new RecentMap<number>(most);
        for (const key of keys) if (map.get(String(key)) === undefined) map.set(String(key), key);
        const latest = new Set(keys.toReversed().slice(0, Math.floor(most / 2)));
        for (const key of latest) expect(map.get(String(key))).toBe(key);
      }),
    );
  });

  it('makes what is not there, once', () => {
    const map = new RecentMap<number>(4);
    const made: string[] = [];
    const length = (key: string): number => made.push(key) && key.length;
    expect(map.getOrMake('نسیم', length)).toBe(4);
    expect(map.getOrMake('نسیم', length)).toBe(4);
    map.set('ابر', 0);
    expect(map.getOrMake('ابر', length)).toBe(0);
    expect(made).toEqual(['نسیم']);
  });

  it('keeps one entry at least', () => {
    const map = new RecentMap<number>(0);
    map.set('یک', 1);
    expect(map.get('یک')).toBe(1);
  });
});

it('detached pieces have the same letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(detached(text)).toBe(text);
    }),
  );
  expect(detached('\ud83c\udf27باران\u200Cهای\u200Cبهاری')).toBe(
    '\ud83c\udf27باران\u200Cهای\u200Cبهاری',
  );
});
