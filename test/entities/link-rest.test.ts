import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/analyze.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { linkRest } from '../../src/entities/link-rest.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { loadResources } from '../../src/resources.js';

const language = loadResources();

/** `form text → canonical, confidence` of all linked mentions that are no names, in order. */
function standIns(original: string): string[] {
  const document = readDocument(original, language);
  const { quotes, entities: spoken } = findQuotes(document, findEntities(document, language));
  const contents = quotes.flatMap(({ content }) => content);
  const { mentions, entities } = linkRest(document, spoken, contents, language);
  return mentions
    .filter(({ form, entity }) => entity !== null && !form.includes('name'))
    .map(({ form, start, end, entity }) => {
      const name = entities[entity ?? -1]?.canonical ?? '–';
      return `${form} ${document.text.slice(start, end)} → ${name}`;
    });
}

const lead = 'به گزارش ایسنا، علی رضایی، مدیرعامل شرکت فولاد خوزستان، دیروز به اهواز رفت.';

describe('linkRest', () => {
  it('links a pronoun that is nobody’s source', () => {
    expect(standIns(`${lead}\nکارگران از وی خواستند که بماند.`)).toContain(
      'pronoun وی → علی رضایی',
    );
  });

  it('links «این …» with a word for a person', () => {
    expect(standIns(`${lead}\nکارگران با این مقام دیدار کردند.`)).toContain(
      'demonstrative این مقام → علی رضایی',
    );
  });

  it('links an organisation by its head, with «این» and without', () => {
    const found = standIns(`${lead}\nسود این شرکت زیاد شد. کارگران شرکت هم آمدند.`);
    expect(found).toContain('demonstrative این شرکت → شرکت فولاد خوزستان');
  });

  it('links no head that the article has not named', () => {
    const found = standIns(`${lead}\nاین سازمان‌ها و یک بانک تازه آمدند. بانک هم بسته شد.`);
    expect(found.filter((line) => line.startsWith('nominal'))).toEqual([]);
  });

  it('links a shorter form of a title', () => {
    const text = `${lead}\nمدیرعامل شرکت فولاد به خانه رفت.`;
    expect(standIns(text)).toContain('title مدیرعامل شرکت فولاد → علی رضایی');
  });

  it('leaves a pronoun alone whom nobody stands before', () => {
    expect(standIns('باران بارید. مردم از او خبر ندارند.')).toEqual([]);
  });

  it('keeps mentions in order and in range, whatever the text', () => {
    const word = fc.constantFrom(
      ...'علی رضایی مدیرعامل شرکت فولاد این وی او گفت : که ، . « » صندوق مجلس رئیس'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const document = readDocument(list.join(' '), language);
        const found = findQuotes(document, findEntities(document, language));
        const contents = found.quotes.flatMap(({ content }) => content);
        const { mentions, entities } = linkRest(document, found.entities, contents, language);
        let last = 0;
        for (const { start, end, entity, confidence } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(document.text.length);
          expect(entity === null || entities[entity] !== undefined).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          last = start;
        }
      }),
      { numRuns: 100 },
    );
  });
});
