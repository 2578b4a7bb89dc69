import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';
import { titleKey, titlesAlike } from './title-key.js';

/**
 * Whether the next to speak by name is somebody new without a title: agencies bring on a second
 * speaker as they do the first, by his title and then by his name.
 *
 * @param phrase the title
 * @param following the quotations behind
 * @param last who spoke before
 */
export function isIntroduced(
  reading: Reading,
  cast: Cast,
  phrase: Stretch,
  following: readonly Draft[],
  last: Person,
): boolean {
  const key = titleKey(reading, phrase);
  for (const { source } of following) {
    const { kind, name, named } = source;
    if (kind === 'organisation') return false;
    if (name !== null && kind !== 'document') {
      if (kind !== 'name') return false;
      const person = cast.named(name, named);
      return person.lastAt < 0 && person.apposed.length === 0 && person !== last.self;
    }
    if (kind !== 'title' || source.phrase === null) continue;
    if (titlesAlike(titleKey(reading, source.phrase), key) < 0.9) return false;
  }
  return false;
}
