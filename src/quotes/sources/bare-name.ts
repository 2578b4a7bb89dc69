import { isQuotationMark } from '../marks.js';
import type { Reading, Stretch } from '../reading.js';
import { honorificEnd } from './honorific-end.js';

/**
 * A name without the honorifics before it, and without a rank where a name in full is left: «سردار
 * حمید رضایی» is حمید رضایی, but سردار may be the given name of «سردار رضایی».
 */
export function bareName(reading: Reading, name: Stretch): Stretch {
  let { first } = name;
  for (;;) {
    const before = honorificEnd(reading, first, name.end);
    if (before === null) break;
    if (before.kind === 'rank' && name.end - before.end === 1) break;
    first = before.end;
  }
  return { first, end: beforeMark(reading, first, name.end) };
}

/** A comma or a closing mark ends a name, whatever a recognizer takes for one. */
function beforeMark(reading: Reading, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (reading.is(i, '،') || isQuotationMark(reading.spelling(i))) return i;
  }
  return end;
}
