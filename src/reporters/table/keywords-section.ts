import type { Analysis } from '../../report/analysis.js';
import { drawTable, type Canvas } from './draw-table.js';

/** The keywords, the best first. */
export function keywordsSection({ keywords }: Analysis, canvas: Canvas): string {
  const heading = canvas.palette.heading('Keywords');
  if (keywords.length === 0) return `${heading}: none`;
  const bands = keywords.map(({ rank, score, count, text }) => ({
    cells: [String(rank), score.toFixed(2), String(count), text],
    style: 'name' as const,
  }));
  return `${heading}\n${drawTable(['#', 'score', 'count', 'keyword'], [bands], canvas)}`;
}
