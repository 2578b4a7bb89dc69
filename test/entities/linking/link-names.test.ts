import { describe, expect, it } from '@jest/globals';
import { linkNames } from '../../../src/entities/linking/link-names.js';
import type { NameType } from '../../../src/entities/name-type.js';
import { loadResources } from '../../../src/resources.js';
import { namesIn } from '../names-in.js';
import { wordsOf } from '../words-of.js';

const { gazetteer } = loadResources();

/** The entities of a text: type, canonical name and how often it is named. */
function entitiesOf(text: string, names: readonly (readonly [NameType, string])[]): string[] {
  const words = wordsOf(text);
  return linkNames(words, gazetteer, namesIn(words, names)).map(({ type, canonical, spans }) => {
    const range = words.range(canonical.first, canonical.end);
    return `${type} ${text.slice(range.start, range.end)} ${spans.length}`;
  });
}

describe('linkNames', () => {
  it.each<[string, [NameType, string][], string[]]>([
    [
      'جنبش « بیداری » و بیداری',
      [
        ['ORG', 'جنبش « بیداری »'],
        ['ORG', 'بیداری'],
      ],
      ['ORG جنبش « بیداری » 2'],
    ],
    [
      'سازمان فرهنگی و ورزشی شهرداری کرج و سازمان فرهنگی ورزشی شهرداری کرج',
      [
        ['ORG', 'سازمان فرهنگی و ورزشی شهرداری کرج'],
        ['ORG', 'سازمان فرهنگی ورزشی شهرداری کرج'],
      ],
      ['ORG سازمان فرهنگی و ورزشی شهرداری کرج 2'],
    ],
    [
      'جمهوری اسلامی ایران و ایران و جمهوری اسلامی ایران',
      [
        ['LOC', 'جمهوری اسلامی ایران'],
        ['LOC', 'ایران'],
      ],
      ['LOC جمهوری اسلامی ایران 3'],
    ],
    [
      'سازمان توسعه شیلات ( ستاش ) و ستاش',
      [
        ['ORG', 'سازمان توسعه شیلات'],
        ['ORG', 'ستاش'],
      ],
      ['ORG سازمان توسعه شیلات 3'],
    ],
    [
      'کمیته امداد امام خمینی گیلان و کمیته امداد گیلان و کمیته امداد',
      [
        ['ORG', 'کمیته امداد امام خمینی گیلان'],
        ['ORG', 'کمیته امداد گیلان'],
        ['ORG', 'کمیته امداد'],
      ],
      ['ORG کمیته امداد امام خمینی گیلان 3'],
    ],
    [
      'دانشگاه علوم پزشکی تهران و دانشگاه تهران',
      [
        ['ORG', 'دانشگاه علوم پزشکی تهران'],
        ['ORG', 'دانشگاه تهران'],
      ],
      ['ORG دانشگاه علوم پزشکی تهران 1', 'ORG دانشگاه تهران 1'],
    ],
    [
      'کشور عراق و عراق',
      [
        ['LOC', 'کشور عراق'],
        ['LOC', 'عراق'],
      ],
      ['LOC عراق 2'],
    ],
    [
      'آمریکا و ایالات متحده',
      [
        ['LOC', 'آمریکا'],
        ['LOC', 'ایالات متحده'],
      ],
      ['LOC ایالات متحده 2'],
    ],
    [
      'خبرگزاری ایسنا و ایسنا',
      [
        ['ORG', 'خبرگزاری ایسنا'],
        ['ORG', 'ایسنا'],
      ],
      ['ORG خبرگزاری ایسنا 2'],
    ],
    [
      'دانشگاه آزاد اسلامی و دانشگاه آزاد',
      [
        ['ORG', 'دانشگاه آزاد اسلامی'],
        ['ORG', 'دانشگاه آزاد'],
      ],
      ['ORG دانشگاه آزاد اسلامی 2'],
    ],
    [
      'وزارت امور خارجه و وزارت خارجه',
      [
        ['ORG', 'وزارت امور خارجه'],
        ['ORG', 'وزارت خارجه'],
      ],
      ['ORG وزارت امور خارجه 2'],
    ],
    ['کاخ سفید ، کاخ سفید و کاخ سفید', [['ORG', 'کاخ سفید']], ['ORG کاخ سفید 3']],
  ])('«%s» is one', (text, names, entities) => {
    expect(entitiesOf(text, names)).toEqual(entities);
  });

  it.each<[string, [NameType, string][], number]>([
    [
      'استان تهران و شهر تهران',
      [
        ['LOC', 'استان تهران'],
        ['LOC', 'شهر تهران'],
      ],
      2,
    ],
    [
      'روزنامه ایران در ایران',
      [
        ['ORG', 'روزنامه ایران'],
        ['LOC', 'ایران'],
      ],
      2,
    ],
    [
      'دانشگاه تهران و دانشگاه علوم پزشکی تهران',
      [
        ['ORG', 'دانشگاه تهران'],
        ['ORG', 'دانشگاه علوم پزشکی تهران'],
      ],
      2,
    ],
    [
      'کره جنوبی و کره شمالی',
      [
        ['LOC', 'کره جنوبی'],
        ['LOC', 'کره شمالی'],
      ],
      2,
    ],
  ])('«%s» are several', (text, names, count) => {
    expect(entitiesOf(text, names)).toHaveLength(count);
  });
});
