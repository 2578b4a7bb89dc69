import { organisationHeads } from '../tables/organisation-heads.js';
import type { NameSpan } from '../names/name-span.js';
import type { Words } from '../words.js';
import type { TitleSpan } from './title-span.js';

/**
 * The names without those that are only the field of an office: «امور خارجه» of «وزیر امور خارجه» and
 * «انتظامی خواف» of «فرمانده انتظامی خواف» are no organisations, though corpora say so.
 */
export function withoutFields(
  words: Words,
  names: readonly NameSpan[],
  titles: readonly TitleSpan[],
): NameSpan[] {
  const ministries = new Set<number>();
  const complements = new Set<number>();
  for (const { first, end, headEnd } of titles) {
    complements.add(headEnd);
    for (let i = first; i < end; i++) if (words.key(i) === 'وزیر') ministries.add(i + 1);
  }
  const isField = ({ first, end, type }: NameSpan): boolean =>
    type === 'ORG' &&
    organisationHeads.match(words, first, end) === null &&
    (ministries.has(first) || (complements.has(first) && words.partOfSpeech(first) === 'ADJ'));
  return names.filter((name) => !isField(name));
}
