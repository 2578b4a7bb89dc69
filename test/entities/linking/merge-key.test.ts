import { describe, expect, it } from '@jest/globals';
import { mergeKey, type Nameable } from '../../../src/entities/linking/merge-key.js';

const person = (given: string | null, family: string | null): Nameable => ({
  type: 'PER',
  canonical: [given, family].filter((part) => part !== null).join(' '),
  given,
  family,
});

const other = (type: Nameable['type'], canonical: string): Nameable => ({
  type,
  canonical,
  given: null,
  family: null,
});

describe('mergeKey', () => {
  it.each<[string, Nameable, Nameable]>([
    ['spellings of a name', person('محمدباقر', 'قالیباف'), person('محمد باقر', 'قاليباف')],
    ['a name without سید', person('سید علی', 'احمدی'), person('علی', 'احمدی')],
    ['bynames', other('PER', 'امام رضا'), other('PER', 'امام هشتم')],
    ['a medium without its head', other('ORG', 'خبرگزاری ایسنا'), other('ORG', 'ایسنا')],
    [
      'names of one organisation',
      other('ORG', 'سپاه'),
      other('ORG', 'سپاه پاسداران انقلاب اسلامی'),
    ],
    ['«و» and quotation marks', other('ORG', 'راه و شهر'), other('ORG', '«راه شهر»')],
    ['a country', other('LOC', 'کشور عراق'), other('LOC', 'عراق')],
    ['the full name of a country', other('LOC', 'جمهوری اسلامی ایران'), other('LOC', 'ایران')],
  ])('is the same for %s', (_, a, b) => {
    expect(mergeKey(a)).not.toBeNull();
    expect(mergeKey(a)).toBe(mergeKey(b));
  });

  it.each<[string, Nameable, Nameable]>([
    ['people of one surname', person('علی', 'احمدی'), person('حسن', 'احمدی')],
    ['a province and a city', other('LOC', 'استان تهران'), other('LOC', 'تهران')],
    ['a place and a medium', other('LOC', 'ایران'), other('ORG', 'روزنامه ایران')],
  ])('tells %s apart', (_, a, b) => {
    expect(mergeKey(a)).not.toBe(mergeKey(b));
  });

  it.each([
    ['a surname alone', person(null, 'احمدی')],
    ['a given name alone', person('علی', null)],
  ])('has none for %s', (_, entity) => {
    expect(mergeKey(entity)).toBeNull();
  });
});
