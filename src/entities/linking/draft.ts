import type { EntityType } from '../../document.js';
import type { NameSpan } from '../names/name-span.js';

/** An entity while its mentions are gathered. */
export interface Draft {
  readonly type: EntityType;
  readonly spans: NameSpan[];
  /** The span that gives the canonical form, and the tokens of it that do. */
  canonical: { first: number; end: number };
  given: { first: number; end: number } | null;
  family: { first: number; end: number } | null;
  readonly titles: Set<string>;
  readonly aliases: Set<string>;
}
