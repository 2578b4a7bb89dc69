import type { Document, Range, Span } from '../document.js';

/** A place of the normalized text as the report shows it, with both offsets. */
export function toSpan(document: Document, { start, end }: Range): Span {
  const [from, to] = document.alignment.originalRange(start, end);
  return spanOf(document, from, to, start, end);
}

/** A place of the original text as the report shows it; an empty one holds what was inserted there. */
export function originalSpan(document: Document, start: number, end: number): Span {
  const { alignment } = document;
  const [from, to] =
    start === end
      ? [alignment.toNormalized(start, 'start'), alignment.toNormalized(start, 'end')]
      : alignment.normalizedRange(start, end);
  return spanOf(document, start, end, from, to);
}

function spanOf(document: Document, from: number, to: number, start: number, end: number): Span {
  const text = document.original.slice(from, to);
  const normText = document.text.slice(start, end);
  const orig = [from, to] as const;
  const norm = [start, end] as const;
  return text === normText ? { orig, norm, text } : { orig, norm, text, normText };
}
