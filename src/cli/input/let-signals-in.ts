/**
 * Give the process a moment between two documents, in which it learns of a signal: while it computes
 * it hears of none.
 */
export function letSignalsIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
