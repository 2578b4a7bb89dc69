import { longestPhrase, type Candidate, type Candidates } from './candidates.js';
import type { Ranked } from './collapse-nested.js';

/** How much less likely the longer phrase may be and still be taken: 1.5 in log-odds, four times. */
const allowance = 1.5;

/** Of a phrase that stands once nothing can be said: all its parts stand once. */
const leastCount = 2;

/**
 * Lift a longer phrase to the score of a shorter one that never stands without it: who reads
 * همسایه always in کشورهای همسایه means the neighbouring countries, not the neighbour.
 *
 * @param ranked scores in log-odds
 */
export function promoteLonger(
  ranked: readonly Ranked[],
  candidates: Candidates,
): readonly Ranked[] {
  const scores = new Map(ranked.map(({ candidate, score }) => [candidate, score]));
  for (const { candidate, score } of ranked) {
    for (const longer of around(candidate, candidates)) {
      const its = scores.get(longer);
      if (its !== undefined && its < score && its >= score - allowance) scores.set(longer, score);
    }
  }
  return ranked.map(({ candidate }) => ({ candidate, score: scores.get(candidate) ?? 0 }));
}

/** The phrases that hold all occurrences of a candidate. */
function around({ places }: Candidate, candidates: Candidates): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  const [first = 0, end = 0] = places;
  const spare = longestPhrase - (end - first);
  for (let left = 0; left <= spare; left++) {
    for (let right = left === 0 ? 1 : 0; left + right <= spare; right++) {
      const longer = candidates.find(first - left, end + right);
      const count = (longer?.places.length ?? 0) / 2;
      if (longer !== undefined && count >= leastCount && count >= places.length / 2)
        found.add(longer);
    }
  }
  return found;
}
