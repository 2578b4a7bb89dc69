import { describe, expect, it } from '@jest/globals';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { toDocument, toEntities } from './quote-article.js';

const name = 'نادر صبوری';

function entitiesOf(text: string, names: readonly string[]) {
  const { quotes, entities } = findQuotes(toDocument(text), toEntities(text, names));
  return { quotes, ...entities };
}

describe('the entities that come back', () => {
  const text = `${name} فرماندار مراغه گفت: پل آماده است.\nوی افزود: راه باز است.\nاین مقام گفت: برف آب شد.`;

  it('hold the pronouns and demonstratives that stand for a speaker', () => {
    const { mentions } = entitiesOf(text, [name]);
    expect(
      mentions.map(({ start, end, form, entity }) => [text.slice(start, end), form, entity]),
    ).toEqual([
      [name, 'name', 0],
      ['وی', 'pronoun', 0],
      ['این مقام', 'demonstrative', 0],
    ]);
  });

  it('know the titles beside the name', () => {
    expect(entitiesOf(text, [name]).entities[0]?.titles).toEqual(['فرماندار مراغه']);
  });

  it('hold a speaker whom nobody recognized, if rank, title or short form vouch for the name', () => {
    const { entities, quotes } = entitiesOf(text, []);
    expect(entities.map(({ canonical, type }) => [canonical, type])).toEqual([[name, 'PER']]);
    expect(new Set(quotes.map(({ speaker }) => speaker.entity))).toEqual(new Set([0]));
  });

  it('hold nobody for words that name nobody', () => {
    const { entities, quotes } = entitiesOf('کارشناسان گفتند: برف آب می‌شود.', []);
    expect(entities).toEqual([]);
    expect(quotes[0]?.speaker).toMatchObject({ entity: null, name: 'کارشناسان' });
  });

  it('keep every mention that was given, and its place', () => {
    const given = toEntities(text, [name, 'مراغه']);
    const { mentions } = findQuotes(toDocument(text), given).entities;
    for (const mention of given.mentions) expect(mentions).toContainEqual(mention);
  });
});
