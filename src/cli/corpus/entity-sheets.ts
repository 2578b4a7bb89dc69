import type { MergedEntity } from '../../report/entity-merger.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';
import type { Says } from '../../reporters/wording/says.js';

/** A table for each type of the merged entities. */
export function entitySheets(
  entities: readonly MergedEntity[],
  { wording, figures }: Says,
): Sheet[] {
  const types = [...new Set(entities.map(({ type }) => type))];
  return types.map((type) => {
    const rows = entities.filter((entity) => entity.type === type);
    return {
      heading: `${wording.entityTypes[type]}: ${figures(rows.length)}`,
      columns: [
        ['articles', 'count'],
        ['mentions', 'count'],
        ['entity', 'text'],
      ],
      rows: rows.map(({ articles, count, name }) => [articles.length, count, name]),
    };
  });
}
