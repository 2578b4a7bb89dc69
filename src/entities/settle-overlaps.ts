import type { NameSpan } from './names/name-span.js';
import type { QuantitySpan } from './quantities/quantity-span.js';

interface Tokens {
  readonly first: number;
  readonly end: number;
}

/**
 * Names and quantities that do not overlap: a name goes before a quantity (خیابان ۱۵ خرداد), except
 * where it is only a part of one that says an absolute value (the month of a date).
 *
 * @param names in order, not overlapping
 * @param quantities likewise
 */
export function settleOverlaps(
  names: readonly NameSpan[],
  quantities: readonly QuantitySpan[],
): { names: NameSpan[]; quantities: QuantitySpan[] } {
  const exact = quantities.filter(({ type, value }) => type !== 'QTY' && value !== null);
  const kept = without(
    names,
    exact,
    (name, { first, end }) => first <= name.first && name.end <= end,
  );
  const free = without(
    quantities,
    kept,
    ({ first, end }, name) => first < name.end && name.first < end,
  );
  return { names: kept, quantities: free };
}

/** The spans that none of `others` meets; both in order and not overlapping among themselves. */
function without<T extends Tokens, U extends Tokens>(
  spans: readonly T[],
  others: readonly U[],
  meets: (span: T, other: U) => boolean,
): T[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Infinity) <= span.first) next += 1;
    for (let i = next; i < others.length; i++) {
      const other = others[i];
      if (other === undefined || other.first >= span.end) return true;
      if (meets(span, other)) return false;
    }
    return true;
  });
}
