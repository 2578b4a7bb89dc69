import type { TitleKind } from '../tables/titles.js';

/** A title: the tokens `[first, end)`, with the name it stands before or beside, if any. */
export interface TitleSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: TitleKind;
  /** The end of the title without the ranks and honorifics before the name. */
  readonly coreEnd: number;
  /** The end of its head words; the complement is what follows. */
  readonly headEnd: number;
  /** First token of the name that follows at once: سرهنگ احمدی. */
  readonly before: number | null;
  /** First token of the name it is in apposition to: احمدی، فرماندار تبریز، */
  readonly beside: number | null;
}
