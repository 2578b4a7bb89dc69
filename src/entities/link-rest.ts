import type { Document, Entities, Entity, Mention, Range } from '../document.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import { foldWord } from './fold-word.js';
import type { Gazetteer } from './gazetteer.js';
import { salience } from './linking/salience.js';
import { placeMentions } from './rest/article-mentions.js';
import { findOrganisationStandIns } from './rest/find-organisation-stand-ins.js';
import { findPronouns } from './rest/find-pronouns.js';
import { readWords } from './read-words.js';
import { matchTitles } from './rest/match-titles.js';
import { greatest } from '../text/greatest.js';

/**
 * Link what names and speakers have left: titles that stand alone and that the article gives
 * somebody elsewhere, pronouns and «این …» outside the speakers' places, and organisations by their
 * head alone. Entities keep their index; their salience is weighed anew.
 *
 * @param entities as the finder of quotations gives them back
 * @param spoken the contents of the quotations
 */
export function linkRest(
  document: Document,
  entities: Entities,
  spoken: readonly Range[],
  language: { readonly lemmatizer: Lemmatizer; readonly gazetteer: Gazetteer },
): Entities {
  const words = readWords(document, language.lemmatizer);
  const titled: Entities = { ...entities, mentions: matchTitles(document.text, entities) };
  const placed = placeMentions(words, titled);
  const paragraphs = document.sentences.map(({ paragraph }) => paragraph);
  const organisations = findOrganisationStandIns(words, language.gazetteer, placed);
  const people = findPronouns(words, language.gazetteer, placed, spoken, paragraphs);
  const mentions = [...titled.mentions, ...organisations, ...people].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return { mentions, entities: weigh(document, entities.entities, mentions) };
}

function weigh(
  document: Document,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Entity[] {
  const places: Mention[][] = entities.map(() => []);
  for (const mention of mentions) {
    if (mention.entity !== null) places[mention.entity]?.push(mention);
  }
  const most = greatest(
    places.map(({ length }) => length),
    1,
  );
  return entities.map((entity, i) => ({
    ...entity,
    titles: distinct(entity.titles),
    salience: salience(document, places[i] ?? [], most),
  }));
}

/** One of each title that is spelt in several ways. */
function distinct(titles: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const title of titles) {
    const key = title.split(/\s+/).map(foldWord).join('');
    if (!known.has(key)) known.set(key, title);
  }
  return [...known.values()];
}
