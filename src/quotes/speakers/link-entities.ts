import type { Entities, Entity, Mention, Range } from '../../document.js';
import type { Reading } from '../reading.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';

/** The entities with what speaker resolution found, and where each person went. */
export interface Linked {
  readonly entities: Entities;
  readonly indexOf: ReadonlyMap<Person, number>;
}

/** What a speaker is worth to the article whom the recognizer did not know. */
const speakerSalience = 0.5;

/**
 * Give speakers whom the recognizer did not know an entity, add the titles that were learnt, and the
 * pronouns, demonstratives and titles that stand for speakers as mentions.
 */
export function linkEntities(reading: Reading, entities: Entities, cast: Cast): Linked {
  const all: Entity[] = [...entities.entities];
  const mentions: Mention[] = [...entities.mentions];
  const placed = new Map(mentions.map((mention, i) => [placeOf(mention), i]));
  const indexOf = new Map<Person, number>();
  const keep = (mention: Mention): void => {
    const known = placed.get(placeOf(mention));
    const there = known === undefined ? undefined : mentions[known];
    if (known === undefined || there === undefined) {
      placed.set(placeOf(mention), mentions.push(mention) - 1);
    } else if (there.entity === null) mentions[known] = { ...there, entity: mention.entity };
  };
  for (const person of cast.everybody) {
    const entity = person.entity ?? addEntity(all, person);
    if (entity === null) continue;
    indexOf.set(person, entity);
    const known = all[entity];
    if (known !== undefined) all[entity] = withTitles(known, person);
    const type = known?.type ?? 'PER';
    if (person.entity === null) {
      for (const { stretch } of person.names) {
        keep(mentionOf(reading.range(stretch), type, 'name', 'rule', entity));
      }
    }
    for (const { stretch, form } of person.stands) {
      keep(mentionOf(reading.range(stretch), type, form, 'coref', entity));
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities: { entities: all, mentions }, indexOf };
}

function placeOf({ start, end }: Range): string {
  return `${start} ${end}`;
}

/** A new entity for somebody who is quoted by name; null for everybody else («کارشناسان»). */
function addEntity(entities: Entity[], person: Person): number | null {
  const canonical = person.fullest;
  if (!person.isQuoted || canonical === null || !isOne(person)) return null;
  const aliases = new Set(person.names.map(({ text }) => text));
  aliases.delete(canonical);
  const entity: Entity = {
    type: person.isOrganisation ? 'ORG' : 'PER',
    canonical,
    given: null,
    family: null,
    titles: [],
    aliases: [...aliases],
    salience: speakerSalience,
  };
  return entities.push(entity) - 1;
}

/** A rank, a title beside the name or a shorter form of it say that the words name one person. */
function isOne({ names, apposed, isOrganisation }: Person): boolean {
  if (names.length === 0) return false;
  const isRanked = names.some((name) => name.isRanked);
  return isOrganisation || isRanked || apposed.length > 0 || names.length > 1;
}

function mentionOf(
  range: Range,
  type: Mention['type'],
  form: Mention['form'],
  source: Mention['source'],
  entity: number,
): Mention {
  const confidence = source === 'rule' ? 0.7 : 0.85;
  return { ...range, type, form, head: null, value: null, source, confidence, entity };
}

function withTitles(entity: Entity, person: Person): Entity {
  if (entity.type !== 'PER') return entity;
  const titles = new Set(entity.titles);
  for (const { text } of person.titles) titles.add(text);
  return titles.size === entity.titles.length ? entity : { ...entity, titles: [...titles] };
}
