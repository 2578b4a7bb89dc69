import type { Analysis, QuoteReport } from '../../report/analysis.js';
import { drawTable, type Band, type Canvas } from './draw-table.js';

/** The quotations: who, in which words of the article, with which cue, said what. */
export function quotesSection({ quotes }: Analysis, canvas: Canvas): string {
  const heading = canvas.palette.heading('Quotations');
  if (quotes.length === 0) return `${heading}: none`;
  return `${heading}\n${drawTable(['', '', 'quotation'], quotes.map(quoteRow), canvas)}`;
}

function quoteRow(quote: QuoteReport): Band[] {
  const { id, type, speaker, cue, content, parent, duplicateOf, continuationOf, paragraph } = quote;
  const notes = [paragraph === null ? id : `${id} (${paragraph})`, type];
  if (parent !== null) notes.push(`in ${parent}`);
  if (duplicateOf !== null) notes.push(`repeats ${duplicateOf}`);
  if (continuationOf !== null) notes.push(`goes on from ${continuationOf}`);

  const lines: [label: string, text: string, style?: 'name'][] = [];
  if (speaker.name === null) lines.push(['speaker', '(unknown)']);
  else lines.push(['speaker', speaker.name, 'name']);
  const source = speaker.source?.normText ?? speaker.source?.text ?? null;
  if (source !== null && source !== speaker.name) lines.push(['source', source]);
  if (cue !== null) lines.push(['cue', cue.normText ?? cue.text]);
  const told = quote.addressee?.normText ?? quote.addressee?.text ?? null;
  if (told !== null) lines.push(['told to', told]);
  const medium = quote.medium?.normText ?? quote.medium?.text ?? null;
  if (medium !== null) lines.push(['medium', medium]);
  content.forEach(({ text, normText }, i) => {
    lines.push([i === 0 ? 'content' : '', normText ?? text]);
  });

  const height = Math.max(notes.length, lines.length);
  return Array.from({ length: height }, (_, i) => {
    const [label, text, style] = lines[i] ?? ['', ''];
    return { cells: [notes[i] ?? '', label, text], style: style ?? 'plain' };
  });
}
