import type { Span } from '../../document.js';
import type { TokenReport } from '../../report/analysis.js';
import type { TokenSpan } from './nest-spans.js';

/** The tokens that a place touches; null where there is none. */
export function tokensOf(
  tokens: readonly TokenReport[],
  { norm: [start, end] }: Span,
): TokenSpan | null {
  const first = firstBehind(tokens, start);
  let last = first - 1;
  while ((tokens[last + 1]?.norm[0] ?? Infinity) < end) last++;
  return last < first ? null : { first, last };
}

/** The first token that ends behind an offset. */
function firstBehind(tokens: readonly TokenReport[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.norm[1] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
