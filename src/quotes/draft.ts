import type { QuoteType } from '../document.js';
import type { FoundCue } from './cues/find-cues.js';
import type { Stretch } from './reading.js';
import type { Source } from './sources/source.js';

/** A quotation in the making: places are tokens, the speaker is not known yet. */
export interface Draft {
  readonly type: QuoteType;
  /** P1 … P14, see docs/quotes.md. */
  readonly pattern: string;
  /** Null for a headline's or label's colon. */
  readonly cue: FoundCue | null;
  /** The colon that serves as the cue of a headline or label. */
  readonly colon: number | null;
  /** One stretch a paragraph. */
  content: readonly Stretch[];
  source: Source;
  /** The first token of what introduces the quotation. */
  readonly at: number;
  readonly parent: Draft | null;
  /** The quotation before that a paragraph without a cue goes on with. */
  readonly continues?: Draft;
  /** In (0, 1): how surely this is a quotation with these ends. */
  readonly confidence: number;
}
