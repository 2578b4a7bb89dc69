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
  readonly value: Value | null;
  readonly salience: number | null;
}

/** The types in the order in which an editor asks for them, and what people call them. */
export const typeNames: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  FAC: 'facility',
  EVE: 'event',
  PRO: 'product',
  DAT: 'date',
  TIM: 'time',
  MON: 'money',
  PCT: 'percentage',
  QTY: 'quantity',
};

/** The entities grouped by type, within a type in the order of their first place. */
export function entityGroups({ entities, mentions }: Analysis): EntityRow[] {
  const values = new Map<string, Value>();
  for (const { entity, value } of mentions) {
    if (entity !== null && value !== null && !values.has(entity)) values.set(entity, value);
  }
  const rows: EntityRow[] = entities.map(
    ({ id, type, canonical: name, titles, aliases, mentions, salience }) => {
      const value = values.get(id) ?? null;
      return { type, id, name, titles, aliases, count: mentions.length, value, salience };
    },
  );
  rows.push(...unlinkedRows(mentions));
  const order = Object.keys(typeNames);
  return rows.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** A row for each text of names and quantities that no entity has. */
function unlinkedRows(mentions: readonly MentionReport[]): Iterable<EntityRow> {
  const rows = new Map<string, EntityRow>();
  for (const { type, entity, form, text, normText, value } of mentions) {
    if (entity !== null || (form !== 'name' && form !== 'surname' && form !== 'value')) continue;
    const name = normText ?? text;
    const key = `${type} ${name}`;
    const count = (rows.get(key)?.count ?? 0) + 1;
    rows.set(key, { type, id: null, name, titles: [], aliases: [], count, value, salience: null });
  }
  return rows.values();
}
