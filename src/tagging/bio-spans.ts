/** A tagged span of tokens, half-open. */
export interface BioSpan {
  readonly first: number;
  readonly end: number;
  readonly type: string;
}

/** The spans of BIO tags; an I behind O or another type begins a span of its own. */
export function bioSpans(tags: readonly string[]): BioSpan[] {
  const spans: BioSpan[] = [];
  let first = -1;
  let type = '';
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O';
    if (first >= 0 && tag === `I-${type}`) continue;
    if (first >= 0) spans.push({ first, end: i, type });
    first = tag === 'O' ? -1 : i;
    type = tag.slice(2);
  }
  return spans;
}
