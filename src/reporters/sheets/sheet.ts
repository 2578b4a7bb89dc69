import type { ColumnName } from '../wording/wording.js';

/** What a column holds, which says how people see it. */
export type CellKind = 'text' | 'count' | 'share' | 'decimal';

export type Cell = string | number | null;

/** A table as plain data, for any format. */
export interface Sheet {
  readonly heading: string;
  /** The last one holds the Persian text. */
  readonly columns: readonly (readonly [name: ColumnName, kind: CellKind])[];
  readonly rows: readonly (readonly Cell[])[];
}
