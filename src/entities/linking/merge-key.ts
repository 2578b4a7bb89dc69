import type { Entity } from '../../document.js';
import { foldWord } from '../fold-word.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import { placeHeads } from '../tables/place-heads.js';
import { places } from '../tables/places.js';
import { titles } from '../tables/titles.js';
import { byname } from './bynames.js';
import { sameName } from './same-names.js';

/** What an entity of any article is told by. */
export type Nameable = Pick<Entity, 'type' | 'canonical' | 'given' | 'family'>;

/**
 * The key that the entities of several articles are joined by: one type, one name, as within an
 * article, whatever its spelling. People are joined by their full names, or by bynames that
 * everybody knows; a surname or a given name alone is whoever bears it, so that it has no key.
 *
 * @returns null for what must not be joined
 */
export function mergeKey({ type, canonical, given, family }: Nameable): string | null {
  const keys = canonical
    .split(/\s+/)
    .map((word) => foldWord(word.replace(/[«»"()،]/g, '')))
    .filter((word) => word !== '' && word !== 'و');
  if (type === 'PER') {
    const known = byname(keys.join(''));
    if (known !== null) return `PER ${known}`;
    if (given === null || family === null) return null;
    while (keys.length > 2 && titles.kindOf(keys[0] ?? '') === 'part') keys.shift();
    return `PER ${keys.join('')}`;
  }
  const kind = type === 'FAC' ? 'LOC' : type;
  return `${kind} ${sameName(withoutHead(type, keys).join(''))}`;
}

/** A name without the word for what it is, where it can go without: خبرگزاری ایسنا, کشور عراق. */
function withoutHead(type: Entity['type'], keys: readonly string[]): readonly string[] {
  if (type === 'LOC' && places.kindOf(keys.join('')) !== undefined) return keys; // جمهوری اسلامی ایران
  for (let end = Math.min(3, keys.length - 1); end > 0; end--) {
    const head = keys.slice(0, end).join('');
    const kind = type === 'ORG' ? organisationHeads.kindOf(head) : undefined;
    if (kind === 'medium' || kind === 'team') return keys.slice(end);
    // The province and the city of one name are two places.
    const isArea = type === 'LOC' && placeHeads.kindOf(head) === 'area' && head !== 'استان';
    if (isArea) return keys.slice(end);
  }
  return keys;
}
