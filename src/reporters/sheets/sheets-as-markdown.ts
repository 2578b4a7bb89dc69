import { escapeMarkdown } from '../escape-markdown.js';
import type { Says } from '../wording/says.js';
import { formatCell } from './format-cell.js';
import type { Sheet } from './sheet.js';

/** Sheets as a page of Markdown: a heading and a table each. */
export function sheetsAsMarkdown(title: string, sheets: readonly Sheet[], says: Says): string {
  return [`# ${escapeMarkdown(title)}\n`, ...sheets.map((sheet) => section(sheet, says))].join(
    '\n',
  );
}

function section({ heading, columns, rows }: Sheet, { wording, figures }: Says): string {
  const title = `## ${escapeMarkdown(heading)}\n\n`;
  if (rows.length === 0) return `${title}${wording.nothing}\n`;
  const head = columns.map(([name]) => wording.columns[name]);
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map((row) =>
      row.map((cell, i) => escapeMarkdown(formatCell(cell, columns[i]?.[1] ?? 'text', figures))),
    ),
  ];
  return title + lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
