import type { EntityType, Value } from '../../document.js';
import type { Analysis } from '../../report/analysis.js';
import { entityGroups } from '../entity-groups.js';
import type { Figures } from '../wording/figures.js';
import { drawTable, type Band, type Canvas } from './draw-table.js';

/** In narrower tables a column of values would leave too little room for the names. */
const widthForValues = 80;

/**
 * The entities grouped by type, with their titles; quantities with what they amount to, beside them or
 * below them.
 */
export function entitiesSection(analysis: Analysis, canvas: Canvas): string {
  const { wording, figures, palette } = canvas;
  const heading = palette.heading(wording.sections.entities);
  const entities = entityGroups(analysis);
  if (entities.length === 0) return `${heading}: ${wording.none}`;
  const isWide = canvas.width >= widthForValues;
  const valued = isWide && entities.some(({ value }) => valueText(value, figures) !== '');
  const columns = (cells: readonly string[], value: string): string[] =>
    valued ? [...cells.slice(0, -1), value, ...cells.slice(-1)] : [...cells];
  const rows: Band[][] = [];
  let type: EntityType | null = null;
  for (const entity of entities) {
    const first = entity.type !== type;
    type = entity.type;
    if (first) rows.push([]);
    const cells = [
      first ? wording.entityTypes[type] : '',
      entity.id ?? '',
      figures(entity.count),
      entity.name,
    ];
    const value = valueText(entity.value, figures);
    const below = isWide || value === '' ? entity.titles : [...entity.titles, value];
    rows
      .at(-1)
      ?.push(
        { cells: columns(cells, value), style: 'name' },
        ...below.map((text) => ({ cells: columns(['', '', '', text], '') })),
      );
  }
  const head = columns(
    (['type', 'id', 'count', 'entity'] as const).map((name) => wording.columns[name]),
    wording.columns.value,
  );
  return `${heading}\n${drawTable(head, rows, canvas)}`;
}

/** A value in Latin letters and digits alone: one Persian cell a row is what terminals can order. */
function valueText(value: Value | null, figures: Figures): string {
  if (value === null) return '';
  const { iso, number, min, max, unit = '' } = value;
  const range = min !== undefined && max !== undefined ? `${min}–${max}` : '';
  const amount = [iso ?? number ?? range, /^[\w%°/ -]+$/u.test(unit) ? unit : ''].join(' ').trim();
  return iso === undefined ? figures(amount) : amount;
}
