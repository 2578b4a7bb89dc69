import { describe, expect, it } from '@jest/globals';
import { foldWord } from '../../../src/entities/fold-word.js';
import { conjugate } from '../../../src/quotes/cues/conjugate.js';
import { lightVerbs } from '../../../src/quotes/cues/light-verbs.js';

/** The forms of a verb by what they are called. */
function forms(infinitive: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { letters, name } of conjugate(infinitive)) (found[name] ??= []).push(letters);
  return found;
}

const ofShodan = (prefix: string): string[] =>
  ['شد', 'گردید']
    .flatMap((past) => [
      ...[past, `${past}ند`, `${past}هاست`, `${past}هست`, `${past}هاند`],
      ...[`${past}هبود`, `${past}هبودند`, `${past}ه`, `می${past}`, `می${past}ند`],
    ])
    .map((form) => prefix + form);

describe('the forms in which agencies report', () => {
  it.each(Object.keys(lightVerbs))('are folded: %s', (infinitive) => {
    for (const { letters } of conjugate(infinitive)) expect(foldWord(letters)).toBe(letters);
  });

  it('are those of the third person, and the converb', () => {
    expect(forms('نوشتن')).toEqual({
      past3sg: ['نوشت'],
      past3pl: ['نوشتند'],
      perfect3sg: ['نوشتهاست', 'نوشتهست'],
      perfect3pl: ['نوشتهاند'],
      pluperfect3sg: ['نوشتهبود'],
      pluperfect3pl: ['نوشتهبودند'],
      converb: ['نوشته'],
      imperfect3sg: ['مینوشت'],
      imperfect3pl: ['مینوشتند'],
      present3sg: ['مینویسد'],
      present3pl: ['مینویسند'],
    });
  });

  it('have every present stem', () => {
    expect(forms('افزودن')).toMatchObject({
      present3sg: ['میافزاید', 'میافزاد'],
      present3pl: ['میافزایند', 'میافزاند'],
    });
    expect(forms('گردیدن').present3sg).toBeUndefined();
  });

  it('have the passive with شدن in place of the verb', () => {
    const { passive } = forms('کردن');
    expect(passive).toEqual([...ofShodan(''), 'میشود', 'میگردد']);
  });

  it('have the passive with شدن behind the participle', () => {
    const { passive } = forms('گفتن');
    const shod = ofShodan('گفته').filter((form) => !form.includes('گردید'));
    expect(passive).toEqual([...shod, 'گفتهمیشود']);
  });

  it('have no passive where there is none', () => {
    expect(forms('داشتن').passive).toBeUndefined();
  });

  it('have the present without می of داشتن and بودن', () => {
    expect(forms('داشتن').present3sg).toEqual(['میدارد', 'دارد']);
    expect(forms('داشتن').present3pl).toEqual(['میدارند', 'دارند']);
    expect(forms('بودن').present3sg).toEqual(['است', 'ست', 'هست', 'میباشد']);
    expect(forms('بودن').present3pl).toEqual(['اند', 'ند', 'هستند', 'میباشند']);
  });

  it('are none of a verb that is not in the table', () => {
    expect(conjugate('دویدن')).toEqual([]);
  });

  it.each(Object.keys(lightVerbs))('of %s are in no first or second person', (infinitive) => {
    for (const { letters, name } of conjugate(infinitive)) {
      expect(letters).toMatch(/^[\u0620-\u06CC]+$/);
      expect(name).toMatch(
        /^(?:(?:past|perfect|pluperfect|imperfect|present)3(?:sg|pl)|converb|passive)$/,
      );
    }
  });
});
