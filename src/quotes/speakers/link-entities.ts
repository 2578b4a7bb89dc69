import type { Entities, Entity, Mention } from '../../document.js';
import type { Reading } from '../reading.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';

/** The entities with what speaker resolution found, and where each person went. */
export interface Linked {
  readonly entities: Entities;
  readonly indexOf: ReadonlyMap<Person, number>;
}

/**
 * Give speakers without an entity one, add the titles that were learnt, and the pronouns,
 * demonstratives and titles that stand for speakers as mentions.
 */
export function linkEntities(reading: Reading, entities: Entities, cast: Cast): Linked {
  const all = entities.entities.map((entity): Entity => entity);
  const mentions = [...entities.mentions];
  const placed = new Map(mentions.map((mention, i) => [`${mention.start} ${mention.end}`, i]));
  const indexOf = new Map<Person, number>();
  for (const person of cast.everybody) {
    if (person.entity !== null) indexOf.set(person, person.entity);
    for (const { stretch, form } of person.stands) {
      if (person.entity === null) continue;
      const range = reading.range(stretch);
      const known = placed.get(`${range.start} ${range.end}`);
      const mention = known === undefined ? undefined : mentions[known];
      if (mention !== undefined && known !== undefined) {
        if (mention.entity === null) mentions[known] = { ...mention, entity: person.entity };
        continue;
      }
      mentions.push(standing(range, form, person.entity));
    }
    const entity = person.entity === null ? undefined : all[person.entity];
    if (entity !== undefined && person.entity !== null)
      all[person.entity] = withTitles(entity, person);
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities: { entities: all, mentions }, indexOf };
}

function standing(
  range: { start: number; end: number },
  form: Mention['form'],
  entity: number,
): Mention {
  return {
    ...range,
    type: 'PER',
    form,
    head: null,
    value: null,
    source: 'coref',
    confidence: 0.85,
    entity,
  };
}

function withTitles(entity: Entity, person: Person): Entity {
  if (entity.type !== 'PER') return entity;
  const titles = new Set(entity.titles);
  for (const { text } of person.titles) titles.add(text);
  return titles.size === entity.titles.length ? entity : { ...entity, titles: [...titles] };
}
