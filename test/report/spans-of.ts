import type { Span } from '../../src/document.js';

/** Every span that stands anywhere in a report. */
export function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('orig' in value && 'norm' in value && 'text' in value) yield value as Span;
  for (const inner of Object.values(value)) yield* spansOf(inner);
}
