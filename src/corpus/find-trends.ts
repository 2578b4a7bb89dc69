import type { CorpusCounts } from './corpus-counts.js';
import { trend } from './trend.js';

/** How often a keyword is met, period by period. */
export interface TrendRow {
  readonly text: string;
  /** How many articles have it, in the order of the periods. */
  readonly documents: readonly number[];
  /** The statistic of Cochran and Armitage: above 0 it rises, below it falls. */
  readonly z: number;
}

/** Chance gives a greater |z| less than once in a hundred. */
const leastEvidence = 2.58;

/** Fewer articles are no trend. */
const leastDocuments = 5;

/**
 * The keywords that rise and fall over the corpus's groups, which are periods, the surest first.
 *
 * @param periods names of groups, in order
 */
export function findTrends(
  { keywords, groups }: CorpusCounts,
  periods: readonly string[],
  top: number,
): TrendRow[] {
  const parts = periods.map((period) => groups.get(period));
  const totals = parts.map((part) => part?.documents ?? 0);
  const rows: TrendRow[] = [];
  for (const [key, { text, count }] of keywords.terms.all()) {
    if (count < leastDocuments) continue;
    const documents = parts.map((part) => part?.terms.get(key)?.count ?? 0);
    const z = trend(documents, totals);
    if (Math.abs(z) >= leastEvidence) rows.push({ text, documents, z });
  }
  return rows
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.text < b.text ? -1 : 1))
    .slice(0, top);
}
