import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import { titles } from '../../entities/tables/titles.js';
import { isQuotationMark } from '../marks.js';
import type { Reading } from '../reading.js';
import type { MentionIndex } from './mention-index.js';
import { accounts, demonstratives, groups, informants, pronouns } from './words.js';

/** A pronoun, title, rank, name or organisation begins here. */
export function canSpeak(
  reading: Reading,
  mentions: MentionIndex,
  at: number,
  limit: number,
): boolean {
  const start = isQuotationMark(reading.spelling(at)) ? at + 1 : at;
  const word = reading.word(start);
  if (pronouns.has(word) || accounts.has(word) || groups.has(word)) return true;
  if (word === 'یک' && informants.has(reading.word(start + 1))) return true;
  const head = demonstratives.has(word) ? start + 1 : start;
  if (titles.match(reading.words, head, limit) !== null) return true;
  if (organisationHeads.match(reading.words, head, limit) !== null) return true;
  const type = mentions.at(start)?.mention.type;
  return type === 'PER' || type === 'ORG';
}
