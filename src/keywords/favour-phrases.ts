import type { Ranked } from './collapse-nested.js';

/** In log-odds. Editors' tags are often single words; a reader learns more from the phrase. */
const favour = 0.5;

/** Lift phrases that the article repeats a little above single words. */
export function favourPhrases(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.map(({ candidate, score }) => {
    const [first = 0, end = 0] = candidate.places;
    const repeated = candidate.places.length > 2;
    const phrase = candidate.entity === null && end - first > 1 && repeated;
    return { candidate, score: phrase ? score + favour : score };
  });
}
