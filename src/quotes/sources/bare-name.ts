import { titles } from '../../entities/tables/titles.js';
import type { Reading, Stretch } from '../reading.js';

/**
 * A name without the honorifics before it, and without a rank where a name in full is left: «سردار
 * حمید رضایی» is حمید رضایی, but سردار may be the given name of «سردار رضایی».
 */
export function bareName(reading: Reading, name: Stretch): Stretch {
  let { first } = name;
  for (;;) {
    const title = titles.match(reading.words, first, name.end);
    if (title === null || title.end >= name.end) break;
    const isRank = title.kind === 'rank' && name.end - title.end > 1;
    if (title.kind !== 'honorific' && !isRank) break;
    first = title.end;
  }
  return { first, end: name.end };
}
