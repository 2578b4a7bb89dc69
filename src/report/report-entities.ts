import type { Document, Entities } from '../document.js';
import type { EntityReport, MentionReport } from './analysis.js';
import { toSpan } from './to-span.js';

/** Entities and mentions with their ids, and how the pipeline's indices map to those. */
export interface ReportedEntities {
  readonly entities: readonly EntityReport[];
  readonly mentions: readonly MentionReport[];
  /** The id of an entity by its index; null for null and for an entity that is not reported. */
  readonly entityId: (index: number | null) => string | null;
}

/** Number the mentions and the entities by their (first) place. */
export function reportEntities(document: Document, found: Entities): ReportedEntities {
  const sorted = [...found.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentionIds = new Map<number, string[]>(); // by index of the entity, in order of place
  sorted.forEach(({ entity }, i) => {
    if (entity === null || found.entities[entity] === undefined) return;
    const ids = mentionIds.get(entity);
    if (ids === undefined) mentionIds.set(entity, [`m${i + 1}`]);
    else ids.push(`m${i + 1}`);
  });
  // Whom no mention names stands at the end, so that nothing the pipeline found is lost.
  for (const index of found.entities.keys()) {
    if (!mentionIds.has(index)) mentionIds.set(index, []);
  }
  const entityIds = new Map([...mentionIds.keys()].map((index, i) => [index, `e${i + 1}`]));
  const entityId = (index: number | null): string | null =>
    index === null ? null : (entityIds.get(index) ?? null);

  const entities = [...mentionIds].flatMap(([index, mentions], i): EntityReport[] => {
    const entity = found.entities[index];
    if (entity === undefined) return [];
    const { type, canonical, given, family, titles, aliases, salience } = entity;
    return [
      { id: `e${i + 1}`, type, canonical, given, family, titles, aliases, mentions, salience },
    ];
  });
  const mentions = sorted.map((mention, i): MentionReport => {
    const { type, entity, form, head, value, source, confidence } = mention;
    return {
      id: `m${i + 1}`,
      ...toSpan(document, mention),
      type,
      entity: entityId(entity),
      form,
      head: head && toSpan(document, head),
      value,
      source,
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
  return { entities, mentions, entityId };
}
