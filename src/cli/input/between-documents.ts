import type { Context } from '../context.js';

/**
 * Behind each document: show who watches that work goes on, and give the process a moment in which it
 * learns of a signal; while it computes it hears of none.
 */
export function betweenDocuments(context: Context): Promise<void> {
  context.heartbeat();
  return new Promise((resolve) => setImmediate(resolve));
}
