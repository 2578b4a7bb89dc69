import type { NameSpan } from './name-span.js';

/** Choose spans that do not overlap: the surer first, then the longer, then the earlier. In order of place. */
export function chooseSpans(candidates: readonly NameSpan[]): NameSpan[] {
  const order = candidates.toSorted(
    (a, b) =>
      b.confidence - a.confidence || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const taken = new Set<number>();
  const chosen: NameSpan[] = [];
  for (const span of order) {
    let free = true;
    for (let i = span.first; i < span.end; i++) if (taken.has(i)) free = false;
    if (!free) continue;
    for (let i = span.first; i < span.end; i++) taken.add(i);
    chosen.push(span);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
