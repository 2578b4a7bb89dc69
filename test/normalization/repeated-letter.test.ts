import { expect, it } from '@jest/globals';
import { normalize } from '../../src/normalization/normalize.js';
import type { RestoresSpacing } from '../../src/normalization/spacing-rule.js';
import { loadResources } from '../../src/resources.js';

const known: RestoresSpacing = {
  restore: () => [],
  attests: (word) => ['سلام', 'محکم', 'عالی', 'مدد', 'به'].includes(word),
};

const mend = (text: string, spacing: RestoresSpacing | null): string =>
  normalize(text, { spacing: 'off', rules: { 'repeated-letter': 'warning' } }, spacing).text;

it.each([
  ['سلامممم', 'سلام'],
  ['سسسلاااام به عالیییی', 'سلام به عالی'],
  ['مدددد', 'مدد'],
])('makes a known word of %s', (before, after) => {
  expect(mend(before, known)).toBe(after);
});

it.each(['سلامم', 'ههههه', 'ببببه', 'قلبببب', 'ـــــ', 'aaaa', 'سلاممممچ'])(
  'leaves %s alone',
  (text) => {
    expect(mend(text, known)).toBe(text);
  },
);

it('finds nothing where no words are known, or where it is not asked for', () => {
  expect(mend('سلاممم', null)).toBe('سلاممم');
  expect(mend('سلاممم', { restore: () => [] })).toBe('سلاممم');
  expect(normalize('سلاممم', {}, known).text).toBe('سلاممم');
});

it('knows the words of the model that ships', () => {
  expect(mend('سلاممممم به همه', loadResources().spacing)).toBe('سلام به همه');
  expect(mend('شگگگگ', loadResources().spacing)).toBe('شگگگگ');
});
