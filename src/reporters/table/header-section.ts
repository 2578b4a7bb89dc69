import type { Analysis } from '../../report/analysis.js';
import { escapeControls } from '../escape-controls.js';
import type { Canvas } from './draw-table.js';
import { wrapText } from './wrap-text.js';

/** The document's id and size, its title, and what the reader should be warned of. */
export function headerSection(
  { document, paragraphs, sentences, warnings }: Analysis,
  { width, palette, measure, show }: Canvas,
): string {
  const size = `${count(paragraphs.length, 'paragraph')}, ${count(sentences.length, 'sentence')}`;
  const lines = [`${palette.heading(escapeControls(document.id))} ${palette.faint(`(${size})`)}`];
  if (document.title !== null) {
    const title = escapeControls(document.title.normText ?? document.title.text);
    lines.push(...wrapText(title, width, measure).map((line) => palette.name(show(line))));
  }
  for (const { message } of warnings) lines.push(`warning: ${message}`);
  return lines.join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
