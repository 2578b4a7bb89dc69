/**
 * How many of some values that only grow are less than a limit: the number of the first that is not.
 *
 * @param count how many values there are
 * @param valueAt the value of a number from 0 on
 */
export function lowerBound(
  count: number,
  valueAt: (index: number) => number,
  limit: number,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
