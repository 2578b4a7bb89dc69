import type { EntityType, Value } from '../document.js';
import type { Analysis, MentionReport } from '../report/analysis.js';

/** An entity, or equal mentions that belong to no entity, as reports for people list them. */
export interface EntityRow {
  readonly type: EntityType;
  /** Null for mentions that belong to no entity. */
  readonly id: string | null;
  readonly name: string;
  readonly titles: readonly string[];
  readonly aliases: readonly string[];
  readonly count: number;
  readonly mentions: readonly MentionReport[];
  readonly value: Value | null;
  readonly salience: number | null;
}

/** The types in the order in which an editor asks for them. */
export const entityTypes: readonly EntityType[] = [
  'PER',
  'ORG',
  'LOC',
  'FAC',
  'EVE',
  'PRO',
  'DAT',
  'TIM',
  'MON',
  'PCT',
  'QTY',
];

/** The entities grouped by type, within a type in the order of their first place. */
export function entityGroups({ entities, mentions }: Analysis): EntityRow[] {
  const linked = new Map<string | null, MentionReport[]>(entities.map(({ id }) => [id, []]));
  for (const mention of mentions) linked.get(mention.entity)?.push(mention);
  const rows: EntityRow[] = entities.map((entity) => {
    const { id, type, canonical: name, titles, aliases, salience } = entity;
    const own = linked.get(id) ?? [];
    const value = own.find((mention) => mention.value !== null)?.value ?? null;
    const count = entity.mentions.length;
    return { type, id, name, titles, aliases, count, mentions: own, value, salience };
  });
  for (const row of unlinkedRows(mentions)) rows.push(row);
  return rows.sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type));
}

/** A row for each text of names and quantities that no entity has. */
function unlinkedRows(all: readonly MentionReport[]): Iterable<EntityRow> {
  const rows = new Map<string, EntityRow & { count: number; mentions: MentionReport[] }>();
  for (const mention of all) {
    const { type, entity, form, text, normText, value } = mention;
    if (entity !== null || (form !== 'name' && form !== 'surname' && form !== 'value')) continue;
    const name = normText ?? text;
    const key = `${type} ${name}`;
    const row = rows.get(key);
    if (row === undefined) {
      const own = { count: 1, mentions: [mention], value };
      rows.set(key, { type, id: null, name, titles: [], aliases: [], salience: null, ...own });
    } else {
      row.count++;
      row.mentions.push(mention);
    }
  }
  return rows.values();
}
