import type { Analysis } from '../../report/analysis.js';
import { escapeControls } from '../escape-controls.js';
import type { Canvas } from './draw-table.js';
import { wrapText } from './wrap-text.js';

/** The document's id and size, its title, and what the reader should be warned of. */
export function headerSection(
  { document, paragraphs, sentences, warnings }: Analysis,
  { width, palette, wording, figures, measure, show }: Canvas,
): string {
  const size = [
    wording.paragraphs(paragraphs.length, figures(paragraphs.length)),
    wording.sentences(sentences.length, figures(sentences.length)),
  ].join(wording.listComma);
  const lines = [`${palette.heading(escapeControls(document.id))} ${palette.faint(`(${size})`)}`];
  if (document.title !== null) {
    const title = escapeControls(document.title.normText ?? document.title.text);
    lines.push(...wrapText(title, width, measure).map((line) => palette.name(show(line))));
  }
  for (const warning of warnings) lines.push(`${wording.warning}: ${wording.warnings(warning)}`);
  return lines.join('\n');
}
