import type { Document, Entity, Mention, MentionForm, Range } from '../../document.js';
import type { NameSpan } from '../names/name-span.js';
import type { TitleSpan } from '../titles/title-span.js';
import type { Words } from '../words.js';
import type { Draft } from './draft.js';
import { salience } from './salience.js';
import { greatest } from '../../text/greatest.js';

/** How sure a title without a name is: with a complement, without one. */
const titleConfidence = { office: 0.8, sole: 0.8, role: 0.6 } as const;

/**
 * Entities and mentions out of linked names and titles; a title right before a name makes one
 * mention with it.
 *
 * @param holders for each title, the index of its person among the drafts, or null
 */
export function buildEntities(
  document: Document,
  words: Words,
  drafts: readonly Draft[],
  titles: readonly TitleSpan[],
  holders: readonly (number | null)[],
): { entities: Entity[]; mentions: Mention[] } {
  const { text } = document;
  const slice = ({ first, end }: { first: number; end: number }): string => {
    const { start, end: stop } = words.range(first, end);
    return text.slice(start, stop);
  };
  const titleBefore = new Map<number, TitleSpan>(); // by first token of the name
  for (const title of titles) if (title.before !== null) titleBefore.set(title.before, title);

  const mentions: Mention[] = [];
  const places: Range[][] = drafts.map(() => []);
  drafts.forEach((draft, entity) => {
    for (const span of draft.spans) {
      const mention = nameMention(words, draft, span, titleBefore.get(span.first), entity);
      mentions.push(mention);
      places[entity]?.push(mention);
    }
  });
  titles.forEach((title, i) => {
    if (title.before !== null) return;
    const entity = holders[i] ?? null;
    const mention = titleMention(words, title, entity);
    mentions.push(mention);
    if (entity !== null) places[entity]?.push(mention);
  });

  const most = greatest(
    places.map(({ length }) => length),
    1,
  );
  const entities = drafts.map((draft, i): Entity => {
    const canonical = slice(draft.canonical);
    const forms = new Set([...draft.spans.map(slice), ...draft.aliases]);
    forms.delete(canonical);
    const sorted = (places[i] ?? []).toSorted((a, b) => a.start - b.start);
    return {
      type: draft.type,
      canonical,
      given: draft.given && slice(draft.given),
      family: draft.family && slice(draft.family),
      titles: [...draft.titles],
      aliases: [...forms],
      salience: salience(document, sorted, most),
    };
  });
  return { entities, mentions };
}

function nameMention(
  words: Words,
  draft: Draft,
  span: NameSpan,
  title: TitleSpan | undefined,
  entity: number,
): Mention {
  const head = words.range(span.first, span.end);
  return {
    start: title === undefined ? head.start : words.range(title.first, span.end).start,
    end: head.end,
    type: draft.type,
    form: title === undefined ? nameForm(words, draft, span) : 'title+name',
    head: title === undefined ? null : head,
    value: null,
    source: span.source,
    confidence: span.confidence,
    entity,
  };
}

/** A surname is a person's family name alone where the article knows more of the name. */
function nameForm(words: Words, { type, given, family }: Draft, span: NameSpan): MentionForm {
  if (type !== 'PER' || given === null || family === null) return 'name';
  const name = words.phrase(span.first, span.end);
  return words.phrase(family.first, family.end).includes(name) ? 'surname' : 'name';
}

function titleMention(words: Words, title: TitleSpan, entity: number | null): Mention {
  const isBare = title.coreEnd === title.headEnd && title.kind !== 'sole';
  const kind = title.kind === 'role' || title.kind === 'trade' ? 'role' : 'office';
  return {
    ...words.range(title.first, title.end),
    type: 'PER',
    form: 'title',
    head: null,
    value: null,
    source: 'rule',
    confidence: isBare ? 0.5 : titleConfidence[kind],
    entity,
  };
}
