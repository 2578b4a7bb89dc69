import type { KeywordExplanation } from '../../explanation.js';
import type { Analysis } from '../../report/analysis.js';
import { drawTable, type Band, type Canvas } from './draw-table.js';

/** Less than this, in log-odds, moves no keyword and is not shown. */
const slight = 0.05;

/** The keywords, the best first; below each, where it was asked for, what raised and lowered it. */
export function keywordsSection({ keywords }: Analysis, canvas: Canvas): string {
  const { wording, figures, palette } = canvas;
  const heading = palette.heading(wording.sections.keywords);
  if (keywords.length === 0) return `${heading}: ${wording.none}`;
  const rows = keywords.map(({ rank, score, count, text, explanation }): Band[] => [
    { cells: [figures(rank), figures(score.toFixed(2)), figures(count), text], style: 'name' },
    ...(explanation === undefined
      ? []
      : [{ cells: ['', '', '', reasons(explanation, canvas)], style: 'faint' as const }]),
  ]);
  const explained = keywords.some(({ explanation }) => explanation !== undefined);
  const head = (['#', 'score', 'count', 'keyword'] as const).map((name) => wording.columns[name]);
  // One row for all, without lines between, where a keyword is one line.
  return `${heading}\n${drawTable(head, explained ? rows : [rows.flat()], canvas)}`;
}

function reasons({ evidence }: KeywordExplanation, { wording, figures }: Canvas): string {
  return evidence
    .filter(({ weight }) => Math.abs(weight) >= slight)
    .map(
      ({ kind, weight }) =>
        `${wording.evidence[kind]} ${weight < 0 ? '−' : '+'}${figures(Math.abs(weight).toFixed(1))}`,
    )
    .join(wording.listComma);
}
