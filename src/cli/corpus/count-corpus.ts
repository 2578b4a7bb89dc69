import { CorpusCounts } from '../../corpus/corpus-counts.js';
import type { Analysis } from '../../report/analysis.js';
import type { Analyzed } from '../jobs/analyses.js';

/** How many keywords of each article are counted, whatever number is shown. */
export const countedKeywords = 20;

/** Where an article belongs; null for nowhere. */
export type GroupOf = (analyzed: Analyzed) => string | null;

/** Count articles while they pass, so that they can be reported as well. */
export async function* countWhilePassing(
  analyses: AsyncIterable<Analyzed>,
  counts: CorpusCounts,
  groupOf: GroupOf = () => null,
): AsyncGenerator<Analysis> {
  for await (const analyzed of analyses) {
    counts.add(analyzed.analysis, groupOf(analyzed));
    yield analyzed.analysis;
  }
}

/** Count articles and keep none of them. */
export async function countCorpus(
  analyses: AsyncIterable<Analyzed>,
  groupOf?: GroupOf,
): Promise<CorpusCounts> {
  const counts = new CorpusCounts();
  const passing = countWhilePassing(analyses, counts, groupOf)[Symbol.asyncIterator]();
  while ((await passing.next()).done !== true);
  return counts;
}
