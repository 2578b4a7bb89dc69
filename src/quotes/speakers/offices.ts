import type { Reading, Stretch } from '../reading.js';
import type { Person } from './person.js';
import { titleKey, titlesAlike } from './title-key.js';

/**
 * Whether a title that nobody is known by may be another title of the speaker before: agencies call
 * a speaker now by name, now by one of his offices. Somebody whose titles stand beside his name is
 * called by those, or by one of the same head.
 */
export function isSameOffice(reading: Reading, person: Person, phrase: Stretch): boolean {
  if (reading.is(phrase.first, 'یک') || isAlso(reading, phrase)) return false;
  if (!person.isNamed) return false;
  const apposed = person.titles.filter(({ isApposed }) => isApposed);
  if (apposed.length === 0) return true;
  const key = titleKey(reading, phrase);
  return apposed.some((title) => titlesAlike(title.key, key) > 0.5) || isMember(key.head);
}

/** Offices that one holds beside another. */
function isMember(head: string): boolean {
  return ['عضو', 'نماینده', 'سخنگو', 'استاد', 'مدرس', 'کارشناس', 'دبیر'].includes(head);
}

/** «رئیس پلیس نیز در این نشست گفت»: somebody else. */
function isAlso(reading: Reading, { end }: Stretch): boolean {
  return reading.is(end, 'نیز') || reading.is(end, 'هم');
}
