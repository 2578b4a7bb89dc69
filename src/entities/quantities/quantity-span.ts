import type { EntityType, Value } from '../../document.js';
import type { RelativeDate } from './relative-date.js';

/** A quantity: the tokens `[first, end)` and what they say. */
export interface QuantitySpan {
  readonly first: number;
  readonly end: number;
  readonly type: Extract<EntityType, 'DAT' | 'TIM' | 'MON' | 'PCT' | 'QTY'>;
  /** null where the text says no absolute value (هفته گذشته). */
  readonly value: Value | null;
  /** What a relative date is reckoned from the day of the article by. */
  readonly relative: RelativeDate | null;
  readonly confidence: number;
}
