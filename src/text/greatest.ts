/**
 * The greatest of some values, or `least` where none is greater. `Math.max(...values)` takes each as an
 * argument, which a huge text has more of than the stack takes.
 */
export function greatest(values: Iterable<number>, least: number): number {
  let most = least;
  for (const value of values) most = Math.max(most, value);
  return most;
}
