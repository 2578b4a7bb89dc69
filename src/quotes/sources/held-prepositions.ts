import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import { isQuotationMark } from '../marks.js';
import type { Reading } from '../reading.js';
import type { MentionIndex } from './mention-index.js';
import { circles, complements, extents, groups, heldIn, partitives, seats } from './words.js';

/** Whether a preposition belongs to the phrase before it: «نماینده سقز در مجلس», «یکی از نمایندگان», «منابع نزدیک به دولت». */
export function isHeld(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  at: number,
): boolean {
  const word = reading.word(at);
  const before = reading.word(at - 1);
  if (word === 'از' && partitives.has(before)) return true;
  if (complements.get(before) === word) return true;
  if (word === 'از' && extents.has(reading.word(at + 1))) return isSeveral(reading, first);
  if (word === 'از') return isAffiliation(reading, mentions, first, at);
  if (word !== 'در') return false;
  const next = reading.word(at + 1);
  const type = mentions.at(at + 1)?.mention.type;
  const isSeat = seats.has(next) || type === 'ORG' || type === 'LOC';
  if (!isSeat) return false;
  for (let i = first; i < at; i++) if (heldIn.has(reading.word(i))) return true;
  return false;
}

/** «بیش از هزار پزشک از سراسر کشور»: where several come from. */
function isSeveral(reading: Reading, first: number): boolean {
  const word = reading.word(first);
  return partitives.has(word) || groups.has(word) || reading.isNumber(first);
}

/** «استیو شایری از دانشگاه کارنگی», «علی رضایی از پیشکسوتان ورزش»: where a person belongs, behind the name. */
function isAffiliation(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  at: number,
): boolean {
  const isMarked = isQuotationMark(reading.spelling(at - 1));
  const named = mentions.at(first) ?? mentions.at(first + 1);
  const isName = isMarked || (named?.mention.type === 'PER' && named.end === at);
  if (!isName) return false;
  const isCircle = circles.has(reading.word(at + 1));
  return isCircle || organisationHeads.match(reading.words, at + 1, at + 4) !== null;
}
