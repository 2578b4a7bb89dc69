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
  return { first, end: name.end };
}
