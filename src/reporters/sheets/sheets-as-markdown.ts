import { escapeMarkdown } from '../escape-markdown.js';
import { formatCell } from './format-cell.js';
import type { Sheet } from './sheet.js';

/** Sheets as a page of Markdown: a heading and a table each. */
export function sheetsAsMarkdown(title: string, sheets: readonly Sheet[]): string {
  return [`# ${escapeMarkdown(title)}\n`, ...sheets.map(section)].join('\n');
}

function section({ heading, columns, rows }: Sheet): string {
  const title = `## ${escapeMarkdown(heading)}\n\n`;
  if (rows.length === 0) return `${title}None.\n`;
  const head = columns.map(([name]) => name);
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map((row) =>
      row.map((cell, i) => escapeMarkdown(formatCell(cell, columns[i]?.[1] ?? 'text'))),
    ),
  ];
  return title + lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
