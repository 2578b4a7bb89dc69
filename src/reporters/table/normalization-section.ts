import type { Analysis } from '../../report/analysis.js';
import { changeGroups } from '../change-groups.js';
import { showInvisible } from '../show-invisible.js';
import { drawTable, type Canvas } from './draw-table.js';

/** What normalization changed, by rule; `>` is mirrored where a terminal writes right to left. */
export function normalizationSection(analysis: Analysis, canvas: Canvas): string {
  const groups = changeGroups(analysis);
  const count = analysis.issues.length;
  const { wording, figures, palette } = canvas;
  const heading = palette.heading(
    `${wording.sections.normalization}: ${wording.changes(count, figures(count))}`,
  );
  if (count === 0) return heading;
  const bands = groups.map(({ rule, count, examples }) => {
    const shown = examples.map(({ before, after }) => `${showInvisible(before)} > ${after}`);
    return { cells: [rule, figures(count), shown.join('، ')] };
  });
  const head = (['rule', 'count', 'examples'] as const).map((name) => wording.columns[name]);
  return `${heading}\n${drawTable(head, [bands], canvas)}`;
}
