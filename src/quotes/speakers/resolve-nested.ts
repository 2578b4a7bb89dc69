import type { Reading } from '../reading.js';
import type { Source } from '../sources/source.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';
import { unknown, type Resolved } from './resolved.js';
import { titleKey } from './title-key.js';

/**
 * A source inside somebody's words is whom it names; it does not speak on. «او» is whom the words
 * named last.
 *
 * @param speaker whose words they are
 */
export function resolveNested(
  reading: Reading,
  cast: Cast,
  source: Source,
  speaker: Person | null,
): Resolved {
  const { name, named, phrase, kind } = source;
  if (kind === 'anybody' || phrase === null) return unknown;
  if (kind === 'pronoun') {
    const person = cast.personBefore(phrase.first);
    return person === null || person.self === speaker?.self
      ? unknown
      : { person, resolution: 'pronoun', attribution: 'in-clause', confidence: 0.5 };
  }
  const byTitle = kind === 'title' ? cast.titled(titleKey(reading, phrase), 0.9) : null;
  if (byTitle !== null && !byTitle.isNamed) cast.addTitle(byTitle, phrase, false);
  const person =
    byTitle ??
    (kind === 'organisation'
      ? cast.organisation(name ?? phrase, named)
      : cast.named(name ?? phrase, named));
  return {
    person,
    resolution: kind === 'title' ? 'title' : 'explicit-name',
    attribution: 'in-clause',
    confidence: 0.7,
  };
}
