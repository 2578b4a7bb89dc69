import { organisationHeads } from '../tables/organisation-heads.js';
import type { NameSpan } from '../names/name-span.js';
import type { Words } from '../words.js';
import type { TitleSpan } from './title-span.js';

/**
 * The names without those that are only the field of a minister: «امور خارجه» of «وزیر امور خارجه» is
 * no organisation, though corpora say so.
 */
export function withoutFields(
  words: Words,
  names: readonly NameSpan[],
  titles: readonly TitleSpan[],
): NameSpan[] {
  const fields = new Set<number>();
  for (const { first, end } of titles) {
    for (let i = first; i < end; i++) if (words.key(i) === 'وزیر') fields.add(i + 1);
  }
  return names.filter(
    ({ first, end, type }) =>
      type !== 'ORG' || !fields.has(first) || organisationHeads.match(words, first, end) !== null,
  );
}
