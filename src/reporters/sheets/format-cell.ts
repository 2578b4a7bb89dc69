import type { Figures } from '../wording/figures.js';
import type { Cell, CellKind } from './sheet.js';

/** A cell as people read it. */
export function formatCell(cell: Cell, kind: CellKind, figures: Figures): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'share':
      return figures(`${(100 * cell).toFixed(1)} %`);
    case 'decimal':
      return figures(cell.toFixed(1));
    default:
      return figures(cell);
  }
}
