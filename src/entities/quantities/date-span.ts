import type { QuantitySpan } from './quantity-span.js';

/** A date with its value, or without. */
export function dateSpan(
  first: number,
  end: number,
  iso: string | null,
  confidence = 0.9,
): QuantitySpan {
  return {
    first,
    end,
    type: 'DAT',
    value: iso === null ? null : { iso },
    relative: null,
    confidence,
  };
}
