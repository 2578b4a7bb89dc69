import type { Document, Entities, Mention, Value } from '../document.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import type { Lexicon } from '../morphology/lexicon.js';
import type { EntityTagger } from './entity-tagger.js';
import type { Gazetteer } from './gazetteer.js';
import { buildEntities } from './linking/build-entities.js';
import type { Draft } from './linking/draft.js';
import { linkNames } from './linking/link-names.js';
import { linkPeople } from './linking/link-people.js';
import { linkTitles } from './linking/link-titles.js';
import { settleOverlaps } from './settle-overlaps.js';
import { findBodies } from './names/find-bodies.js';
import { findNames } from './names/find-names.js';
import { findSurnames } from './names/find-surnames.js';
import { repeatNames } from './names/repeat-names.js';
import { trimNames } from './names/trim-names.js';
import { dayOfIso } from './quantities/calendar.js';
import { findQuantities } from './quantities/find-quantities.js';
import type { QuantitySpan } from './quantities/quantity-span.js';
import type { RelativeDate } from './quantities/relative-date.js';
import { resolveDate } from './quantities/resolve-date.js';
import { chooseTitles } from './titles/choose-titles.js';
import { findTitles } from './titles/find-titles.js';
import { withoutFields } from './titles/without-fields.js';
import { readWords } from './read-words.js';
import type { Words } from './words.js';

/** What the recognizer knows of the language. */
export interface EntityLanguage {
  readonly lemmatizer: Lemmatizer;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly tagger: EntityTagger;
}

/**
 * The people, organisations, places, events and quantities of an article, and where it names them.
 *
 * Names that mean the same are linked to one entity. A title that stands alone (استاندار آذربایجان
 * شرقی) is a mention of form `title`; it is linked only where the article says beside a name whose it
 * is. Mentions may lie inside one another: the place inside a title.
 *
 * @param date the day of the article, `2019-05-23`, from which relative dates are reckoned; they have
 *   no value where it is null
 */
export function findEntities(
  document: Document,
  language: EntityLanguage,
  date: string | null = null,
): Entities {
  const { gazetteer, lexicon, tagger } = language;
  const words = readWords(document, language.lemmatizer);

  const quantities = words.sentences.flatMap(([first, end]) => findQuantities(words, first, end));
  const recognized = trimNames(words, gazetteer, findNames(words, tagger, quantities));
  const { names: free, quantities: amounts } = settleOverlaps(recognized, quantities);
  const withSurnames = findSurnames(words, gazetteer, lexicon, free);
  const repeated = repeatNames(words, lexicon, withSurnames);
  const titles = chooseTitles(words, findTitles(words, gazetteer, repeated));
  const told = withoutFields(words, repeated, titles);
  const bodies = findBodies(words, gazetteer, told, titles);
  const names = repeatNames(words, lexicon, bodies);

  const people = names.filter(({ type }) => type === 'PER');
  const others = names.filter(({ type }) => type !== 'PER');
  const drafts: Draft[] = [
    ...linkPeople(words, gazetteer, people),
    ...linkNames(words, gazetteer, others),
  ];
  const holders = linkTitles(words, document.text, titles, drafts);
  const { entities, mentions } = buildEntities(document, words, drafts, titles, holders);
  return {
    entities,
    mentions: sortMentions([
      ...mentions,
      ...amounts.map(toMention(words, date === null ? null : dayOfIso(date))),
    ]),
  };
}

function toMention(words: Words, anchor: number | null): (span: QuantitySpan) => Mention {
  return ({ first, end: behind, type, value, relative, confidence }) => {
    const { start, end } = words.range(first, behind);
    return {
      start,
      end,
      type,
      form: 'value',
      head: null,
      value: value ?? valueOf(relative, anchor),
      source: 'rule',
      confidence,
      entity: null,
    };
  };
}

function valueOf(relative: RelativeDate | null, anchor: number | null): Value | null {
  if (relative === null || anchor === null) return null;
  const iso = resolveDate(relative, anchor);
  return iso === null ? null : { iso };
}

/** By place; of two that begin together, the longer first. */
function sortMentions(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
