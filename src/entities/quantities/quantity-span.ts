import type { EntityType, Value } from '../../document.js';

/** A quantity: the tokens `[first, end)` and what they say. */
export interface QuantitySpan {
  readonly first: number;
  readonly end: number;
  readonly type: Extract<EntityType, 'DAT' | 'TIM' | 'MON' | 'PCT' | 'QTY'>;
  /** null where the text says no absolute value (هفته گذشته). */
  readonly value: Value | null;
  readonly confidence: number;
}
