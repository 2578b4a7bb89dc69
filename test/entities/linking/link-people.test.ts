import { describe, expect, it } from '@jest/globals';
import { linkPeople } from '../../../src/entities/linking/link-people.js';
import { loadResources } from '../../../src/resources.js';
import { namesIn } from '../names-in.js';
import { wordsOf } from '../words-of.js';

const { gazetteer } = loadResources();

/** The people of a text: the canonical name, then all forms in order. */
function peopleOf(text: string, names: readonly string[]): string[][] {
  const words = wordsOf(text);
  const slice = ({ first, end }: { first: number; end: number }): string => {
    const range = words.range(first, end);
    return text.slice(range.start, range.end);
  };
  const spans = namesIn(
    words,
    names.map((name) => ['PER', name] as const),
  );
  return linkPeople(words, gazetteer, spans).map(({ canonical, spans: all }) => [
    slice(canonical),
    ...all.map(slice),
  ]);
}

describe('linkPeople', () => {
  it.each([
    ['a surname behind the name', 'علی رضایی آمد . رضایی نشست .', ['علی رضایی', 'رضایی']],
    ['a surname before the name', 'رضایی آمد . علی رضایی نشست .', ['علی رضایی', 'رضایی']],
    ['a name without سید', 'سید علی رضایی آمد . علی رضایی نشست .', ['سید علی رضایی', 'علی رضایی']],
    [
      'half of a double name',
      'محمدجواد ظریف آمد . جواد ظریف نشست .',
      ['محمدجواد ظریف', 'جواد ظریف'],
    ],
    ['a given name alone', 'ترلان کریمی آمد . ترلان نشست .', ['ترلان کریمی', 'ترلان']],
    [
      'a second surname left out',
      'اکبر هاشمی رفسنجانی آمد . هاشمی نشست .',
      ['اکبر هاشمی رفسنجانی', 'هاشمی'],
    ],
    [
      'two surnames without the given name',
      'انوشیروان کاوسی بندپی آمد . کاوسی بندپی نشست .',
      ['انوشیروان کاوسی بندپی', 'کاوسی بندپی'],
    ],
    [
      'a surname written apart',
      'سهیلا گلدارزاده آمد . گلدار زاده نشست .',
      ['سهیلا گلدارزاده', 'گلدار زاده'],
    ],
    ['bynames that everybody knows', 'امام رضا آمد . امام هشتم نشست .', ['امام رضا', 'امام هشتم']],
  ])('links %s', (_, text, names) => {
    const people = peopleOf(text, [...names]);
    expect(people).toHaveLength(1);
    expect(people[0]?.[0]).toBe(names[0]);
  });

  it('keeps people of one surname apart', () => {
    const people = peopleOf('علی رضایی و محسن رضایی آمدند .', ['علی رضایی', 'محسن رضایی']);
    expect(people.map(([name]) => name)).toEqual(['علی رضایی', 'محسن رضایی']);
  });

  it('gathers a surname of which the article has no more', () => {
    expect(peopleOf('ترامپ آمد . ترامپ رفت .', ['ترامپ'])).toEqual([['ترامپ', 'ترامپ', 'ترامپ']]);
  });
});
