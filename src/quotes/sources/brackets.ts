import type { Reading, Stretch } from '../reading.js';

/** «شورای رقابت (نهاد …)»: what stands in brackets behind a name is no part of it. */
export function withoutBracket(reading: Reading, { first, end }: Stretch): Stretch {
  for (let i = first + 1; i < end; i++) if (reading.is(i, '(')) return { first, end: i };
  return { first, end };
}
