import type { Reading } from '../reading.js';
import type { Source } from '../sources/source.js';
import type { Cast } from './cast.js';
import { unknown, type Resolved } from './resolved.js';
import { titleKey } from './title-key.js';

/** A source inside somebody's words is whom it names; it does not speak on. */
export function resolveNested(reading: Reading, cast: Cast, source: Source): Resolved {
  const { name, named, phrase, kind } = source;
  if (kind === 'anybody' || phrase === null) return unknown;
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
