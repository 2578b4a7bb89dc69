import { describe, expect, it } from '@jest/globals';
import { repeatNames } from '../../../src/entities/names/repeat-names.js';
import type { NameType } from '../../../src/entities/name-type.js';
import { loadResources } from '../../../src/resources.js';
import { namesIn } from '../names-in.js';
import { wordsOf } from '../words-of.js';

const { lexicon } = loadResources();

/** All names of a text of which the recognizer found the first places only. */
function repeated(text: string, type: NameType, name: string, found: number): string[] {
  const words = wordsOf(text);
  const names = namesIn(words, [[type, name]]).slice(0, found);
  return repeatNames(words, lexicon, names).map(({ first, end }) =>
    text.slice(words.range(first, end).start, words.range(first, end).end),
  );
}

describe('repeatNames', () => {
  it('finds a name of several words wherever it stands', () => {
    const name = 'شورای نگهبان';
    expect(repeated(`${name} گفت . به ${name} رفت .`, 'ORG', name, 1)).toEqual([name, name]);
  });

  it('finds a single word that is nothing but a name', () => {
    const name = 'استراماچونی';
    expect(repeated(`${name} گفت . از ${name} شنید .`, 'PER', name, 1)).toEqual([name, name]);
  });

  it('leaves a common word alone that was found once', () => {
    const name = 'اعتماد';
    expect(repeated(`${name} نوشت . به او ${name} کرد .`, 'ORG', name, 1)).toEqual([name]);
  });

  it('takes a common word that was found more often than not', () => {
    const name = 'مجلس';
    const text = `${name} گفت . ${name} رفت . از ${name} آمد .`;
    expect(repeated(text, 'ORG', name, 2)).toEqual([name, name, name]);
  });

  it('does not take the field of a minister for a name', () => {
    const words = wordsOf('وزیر کشور گفت . وزیر کشور رفت . شهرهای کشور آباد شد .');
    const names = namesIn(words, [['ORG', 'کشور']]).slice(0, 2);
    expect(repeatNames(words, lexicon, names)).toEqual(names);
  });

  it('adds nothing inside another name', () => {
    const words = wordsOf('شهرداری تهران گفت . سازمان شهرداری تهران رفت .');
    const names = namesIn(words, [
      ['ORG', 'سازمان شهرداری تهران'],
      ['ORG', 'شهرداری تهران'],
    ]);
    expect(repeatNames(words, lexicon, names)).toEqual(names);
  });
});
