import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import type { Reading, Stretch } from '../reading.js';
import type { MentionIndex } from './mention-index.js';

/** «پیشکسوت باشگاه …», «ستارهٔ تیم ملی»: an organisation or place says whose; it is no name. */
export function isDescribed(
  reading: Reading,
  mentions: MentionIndex,
  { first, end }: Stretch,
): boolean {
  for (let i = first + 1; i < end; i++) {
    if (organisationHeads.match(reading.words, i, end) !== null) return true;
  }
  return mentions
    .within({ first: first + 1, end })
    .some(({ mention }) => mention.type === 'ORG' || mention.type === 'LOC');
}
