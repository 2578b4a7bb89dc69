/**
 * Whether a share rises or falls over periods that follow each other: the statistic z of Cochran and
 * Armitage (1955). Above 3.3, or below −3.3, chance gives it less than once in a thousand.
 *
 * @param counts how many of each period's documents have it
 * @param totals how many documents each period has
 * @returns 0 where nothing can be said
 */
export function trend(counts: readonly number[], totals: readonly number[]): number {
  const documents = totals.reduce((sum, total) => sum + total, 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (documents === 0 || all === 0 || all === documents) return 0;
  const middle = totals.reduce((sum, total, period) => sum + total * period, 0) / documents;
  let slope = 0;
  let spread = 0;
  totals.forEach((total, period) => {
    slope += (counts[period] ?? 0) * (period - middle);
    spread += total * (period - middle) ** 2;
  });
  const share = all / documents;
  return spread === 0 ? 0 : slope / Math.sqrt(share * (1 - share) * spread);
}
