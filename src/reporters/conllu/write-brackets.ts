import { nestSpans, type TokenSpan } from './nest-spans.js';

/** A stretch of tokens, and what its brackets say. */
export interface Bracketed extends TokenSpan {
  readonly id: string;
  /** The id and what else is said where it opens: `e1-person-1`. */
  readonly attributes: string;
}

/**
 * Spans as CorefUD brackets them, by token: `(e1-person-1` where one opens, `e1)` where it closes,
 * `(e1-person-1)` for one token. What cannot be nested is left out.
 */
export function writeBrackets(spans: readonly Bracketed[]): Map<number, string> {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  // An outer one opens before those in it, and closes behind them.
  for (const { first, last, id, attributes } of nestSpans(spans)) {
    if (first === last) {
      const closes = closing.get(first) !== undefined;
      const place = closes ? closing : opening;
      const one = `(${attributes})`;
      place.set(
        first,
        closes ? one + (closing.get(first) ?? '') : (opening.get(first) ?? '') + one,
      );
    } else {
      opening.set(first, `${opening.get(first) ?? ''}(${attributes}`);
      closing.set(last, `${id})${closing.get(last) ?? ''}`);
    }
  }
  for (const [token, text] of closing) opening.set(token, text + (opening.get(token) ?? ''));
  return opening;
}
