import type { Document, Range } from '../../document.js';

/**
 * How much an article is about an entity, in [0, 1]: how often it is named beside the one named most
 * (half), whether the headline or the lead name it (three tenths), and how early it comes (the rest).
 *
 * @param places where it is named
 * @param most how often the entity named most is named
 */
export function salience(document: Document, places: readonly Range[], most: number): number {
  const [first] = places;
  if (first === undefined) return 0;
  const often = Math.log2(1 + places.length) / Math.log2(1 + most);
  const early = 1 - first.start / Math.max(1, document.text.length);
  const inFront = isIn(document.title, places) ? 1 : isIn(document.lead, places) ? 0.7 : 0;
  return Math.round((0.5 * often + 0.3 * inFront + 0.2 * early) * 1000) / 1000;
}

function isIn(zone: Range | null, places: readonly Range[]): boolean {
  return zone !== null && places.some(({ start, end }) => start >= zone.start && end <= zone.end);
}
