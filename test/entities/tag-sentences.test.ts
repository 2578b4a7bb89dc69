import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tagSchemas, type TagSchema } from '../../src/entities/tag-schema.js';
import { tagSentences } from '../../src/entities/tag-sentences.js';
import { loadResources } from '../../src/resources.js';
import { bioLabels, mayFollow } from '../../src/tagging/bio.js';

const language = loadResources();
const schemas = Object.keys(tagSchemas) as TagSchema[];

const words = [
  'علی',
  'رضایی',
  'وزیر',
  'نفت',
  'در',
  'تهران',
  '،',
  '«',
  '»',
  'گفت',
  '۱۳۹۸',
  'Apple',
  'می‌رود',
];
const tokens = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ minLength: 1 })), {
  maxLength: 30,
});

describe('tagSentences', () => {
  it.each(schemas)('gives a tag of the scheme %s a token, as BIO has them', (schema) => {
    const labels = bioLabels(tagSchemas[schema]);
    fc.assert(
      fc.property(tokens, (sentence) => {
        const [tags = []] = tagSentences([sentence], language, schema);
        expect(tags).toHaveLength(sentence.length);
        tags.forEach((tag, i) => {
          expect(labels).toContain(tag);
          expect(mayFollow(tags[i - 1] ?? null, tag)).toBe(true);
        });
      }),
    );
  });

  it('tags sentences of any length, those without words among them', () => {
    const long = Array.from({ length: 2_300 }, (_, i) => words[i % words.length] ?? '');
    const tags = tagSentences([[], long, [], ['تهران']], language, 'peyma');
    expect(tags.map(({ length }) => length)).toEqual([0, long.length, 0, 1]);
    expect(tags[1]?.[long.lastIndexOf('تهران')]).toBe('B-LOC');
    expect(tags[3]).toEqual(['B-LOC']);
  });

  it('gives the same tags whatever was read before', () => {
    fc.assert(
      fc.property(tokens, tokens, (one, other) => {
        const first = tagSentences([one, other], language, 'peyma');
        tagSentences([other], language, 'peyma');
        expect(tagSentences([one, other], language, 'peyma')).toEqual(first);
        expect(tagSentences([one, other], loadResources(), 'peyma')).toEqual(first);
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    ['مریم احمدی در شیراز گفت', 'B-PER I-PER O B-LOC O'],
    ['رئیس سازمان ملل به ژاپن رفت', 'O B-ORG I-ORG O B-LOC O'],
  ])('tags «%s»', (sentence, tags) => {
    expect(tagSentences([sentence.split(' ')], language, 'peyma')[0]?.join(' ')).toBe(tags);
  });
});
