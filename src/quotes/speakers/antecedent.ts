import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import type { Reading } from '../reading.js';
import type { Source } from '../sources/source.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';

/** Who was met before, from the latest on. */
export interface Met {
  readonly last: Person | null;
  /** The last who is no organisation. */
  readonly lastPerson: Person | null;
  /** The organisation last spoken of. */
  readonly issuer: Person | null;
}

/**
 * Whom a pronoun, «این …» or a dropped subject means: whoever spoke last, but «وی» is a person and
 * «این شرکت» an organisation.
 *
 * @returns null where nobody of the kind was met
 */
export function antecedent(
  reading: Reading,
  cast: Cast,
  { kind, phrase }: Source,
  { last, lastPerson, issuer }: Met,
): Person | null {
  if (phrase === null || (kind !== 'pronoun' && kind !== 'demonstrative')) return last;
  const isBody =
    kind === 'demonstrative' &&
    organisationHeads.match(reading.words, phrase.first + 1, phrase.end) !== null;
  if (last?.isOrganisation === isBody) return last;
  const noun = reading.word(phrase.first + 1);
  const other = isBody
    ? (cast.bodyBefore(phrase.first, noun) ?? issuer)
    : (lastPerson ?? cast.personBefore(phrase.first));
  return other?.self ?? last;
}
