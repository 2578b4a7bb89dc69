import type { Analysis, QuoteReport } from '../../report/analysis.js';
import type { Wording } from '../wording/wording.js';
import { drawTable, type Band, type Canvas } from './draw-table.js';

/** The quotations: who, in which words of the article, with which cue, said what. */
export function quotesSection({ quotes }: Analysis, canvas: Canvas): string {
  const { wording, palette } = canvas;
  const heading = palette.heading(wording.sections.quotes);
  if (quotes.length === 0) return `${heading}: ${wording.none}`;
  const rows = quotes.map((quote) => quoteRow(quote, wording));
  return `${heading}\n${drawTable(['', '', wording.columns.quotation], rows, canvas)}`;
}

function quoteRow(quote: QuoteReport, wording: Wording): Band[] {
  const { id, type, speaker, cue, content, parent, duplicateOf, continuationOf, paragraph } = quote;
  const { quote: words, quoteTypes, unknown } = wording;
  const notes = [paragraph === null ? id : `${id} (${paragraph})`, quoteTypes[type]];
  if (parent !== null) notes.push(words.within(parent));
  if (duplicateOf !== null) notes.push(words.repeats(duplicateOf));
  if (continuationOf !== null) notes.push(words.continues(continuationOf));

  const lines: [label: string, text: string, style?: 'name'][] = [];
  if (speaker.name === null) lines.push([words.speaker, `(${unknown})`]);
  else lines.push([words.speaker, speaker.name, 'name']);
  const source = speaker.source?.normText ?? speaker.source?.text ?? null;
  if (source !== null && source !== speaker.name) lines.push([words.source, source]);
  if (cue !== null) lines.push([words.cue, cue.normText ?? cue.text]);
  const told = quote.addressee?.normText ?? quote.addressee?.text ?? null;
  if (told !== null) lines.push([words.addressee, told]);
  const medium = quote.medium?.normText ?? quote.medium?.text ?? null;
  if (medium !== null) lines.push([words.medium, medium]);
  content.forEach(({ text, normText }, i) => {
    lines.push([i === 0 ? words.content : '', normText ?? text]);
  });

  const height = Math.max(notes.length, lines.length);
  return Array.from({ length: height }, (_, i) => {
    const [label, text, style] = lines[i] ?? ['', ''];
    return { cells: [notes[i] ?? '', label, text], style: style ?? 'plain' };
  });
}
