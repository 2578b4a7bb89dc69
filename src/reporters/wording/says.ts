import type { Figures } from './figures.js';
import type { Wording } from './wording.js';

/** How a report speaks to people. */
export interface Says {
  readonly wording: Wording;
  /** The digits of its figures. */
  readonly figures: Figures;
}
