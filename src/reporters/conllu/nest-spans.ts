/** A stretch of tokens with a name; `last` is inside. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The spans without those that cross one that is kept or stand where one stands; the first ones and
 * the longer ones are kept. An outer one comes before those in it.
 */
export function nestSpans<T extends TokenSpan>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: T[] = [];
  const open: T[] = [];
  for (const span of sorted) {
    while ((open.at(-1)?.last ?? Infinity) < span.first) open.pop();
    const outer = open.at(-1);
    const isSame = outer?.first === span.first && outer.last === span.last;
    if (isSame || (outer !== undefined && outer.last < span.last)) continue;
    kept.push(span);
    open.push(span);
  }
  return kept;
}
