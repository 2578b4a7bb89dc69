import type { Gazetteer } from '../gazetteer.js';
import { places } from '../tables/places.js';
import { agencies } from '../tables/agencies.js';
import { placeClasses, WordClass } from '../word-class.js';
import type { Words } from '../words.js';

/** From this share on (in fifteenths) a phrase is taken for a name wherever it stands. */
const mostly = 8;

/** The end of the longest known place that begins at token `first`, or −1. */
export function knownPlaceEnd(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): number {
  const listed = places.match(words, first, limit)?.end ?? -1;
  const known = gazetteer.longest(words, first, limit, (entry) => isPlace(gazetteer, entry));
  return Math.max(listed, known);
}

/** Whether an entry is a place more often than not. */
export function isPlace(gazetteer: Gazetteer, entry: number): boolean {
  const classes = gazetteer.classes(entry);
  const share = gazetteer.share(entry, 'LOC');
  if (classes & (WordClass.country | WordClass.region | WordClass.province)) return true;
  // Towns bear the names of people and things (امیرکلا, نور, باغ): where the corpora know the word,
  // they decide.
  if (classes & placeClasses) return gazetteer.allShares(entry) === 0 || share >= 4;
  return share >= mostly;
}

/** The end of the longest known organisation that begins at token `first`, or −1. */
export function knownOrganisationEnd(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): number {
  const listed = agencies.match(words, first, limit);
  const listedEnd = listed !== null && listed.kind !== 'ambiguous' ? listed.end : -1;
  const known = gazetteer.longest(
    words,
    first,
    limit,
    (entry) =>
      (gazetteer.classes(entry) & WordClass.university) !== 0 ||
      gazetteer.share(entry, 'ORG') >= mostly,
  );
  return Math.max(listedEnd, known);
}
