import type { Cell, CellKind } from './sheet.js';

/** A cell as people read it. */
export function formatCell(cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'share':
      return `${(100 * cell).toFixed(1)} %`;
    case 'decimal':
      return cell.toFixed(1);
    default:
      return String(cell);
  }
}
