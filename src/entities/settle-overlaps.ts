import type { NameSpan } from './names/name-span.js';
import type { QuantitySpan } from './quantities/quantity-span.js';

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
  const kept = names.filter(
    (name) => !exact.some(({ first, end }) => first <= name.first && name.end <= end),
  );
  const free = quantities.filter(
    (quantity) => !kept.some(({ first, end }) => first < quantity.end && quantity.first < end),
  );
  return { names: kept, quantities: free };
}
