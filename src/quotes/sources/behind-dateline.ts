import { organisationHeads } from '../../entities/tables/organisation-heads.js';
import { titles } from '../../entities/tables/titles.js';
import { scanDatelineHead } from '../../segmentation/scan-dateline-head.js';
import { scanReportCredit } from '../../segmentation/scan-report-credit.js';
import type { Reading, Stretch } from '../reading.js';
import type { MentionIndex } from './mention-index.js';

/** The longest credit, and the longest place before a dash, in tokens. */
const longestCredit = 28;
const longestPlace = 3;

/**
 * Behind the dateline or credit that opens a sentence («ایسنا/تبریز:», «به گزارش ایسنا از تبریز، به نقل
 * از …،», «بیرجند -»): where its subject may begin. The token `first` itself where there is none.
 */
export function behindDateline(
  reading: Reading,
  mentions: MentionIndex,
  { first, end }: Stretch,
): number {
  const head = scanDatelineHead(reading.tokens, first, end);
  if (head !== null) return head.end < end ? head.end : first;
  if (isLineBroken(reading, first)) return behindMark(reading, mentions, first, first, end);
  const credit = scanReportCredit(reading.tokens, first, end);
  if (credit !== null) {
    let at = first;
    while (at < end && (reading.tokens[at]?.start ?? Infinity) < credit.end) at++;
    return behindMark(reading, mentions, first, at, end);
  }
  if (reading.is(first, 'به') && reading.is(first + 1, 'گزارش')) {
    return behindMark(reading, mentions, first, first + 2, end);
  }
  return behindPlace(reading, first, end);
}

/** The line before ends with «به گزارش»: an archive broke the credit. */
function isLineBroken(reading: Reading, first: number): boolean {
  const isBlockStart = reading.block(first)?.first === first;
  return isBlockStart && reading.is(first - 1, 'گزارش') && reading.is(first - 2, 'به');
}

/**
 * Behind the comma that closes a credit, or before a name that follows without one.
 *
 * @param credited behind what is known to be the credit
 */
function behindMark(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  credited: number,
  end: number,
): number {
  const isClosed = isMark(reading, credited - 1);
  let isOrganisation = false;
  for (let i = isClosed ? credited - 1 : credited; i < Math.min(end, first + longestCredit); i++) {
    if (isMark(reading, i)) {
      const next = i + 1;
      const isVia = reading.is(next, 'به') && reading.is(next + 1, 'نقل');
      if (isVia) return behindMark(reading, mentions, next, next + 3, end);
      return isClosed || isOrganisation || i - credited < 4 || credited === first ? next : credited;
    }
    if (startsPerson(reading, mentions, i, end)) return i;
    isOrganisation ||= organisationHeads.match(reading.words, i, end) !== null;
    isOrganisation ||= reading.is(i, 'از') || reading.is(i, 'نقل');
  }
  return credited < end ? credited : first;
}

function isMark(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  return word === '،' || word === '؛' || word === ':';
}

/** A name in full, or a rank that a name follows. */
function startsPerson(reading: Reading, mentions: MentionIndex, at: number, end: number): boolean {
  const named = mentions.at(at);
  if (named?.mention.type === 'PER' && named.mention.form !== 'title') return named.end > at + 1;
  const kind = titles.match(reading.words, at, end)?.kind;
  return kind === 'rank';
}

/** «بیرجند - »: a place alone, as agencies set it that name themselves elsewhere. */
function behindPlace(reading: Reading, first: number, end: number): number {
  for (let i = first; i <= first + longestPlace && i < end - 1; i++) {
    const word = reading.word(i);
    const isGlued = reading.spelling(i).endsWith('ـ');
    if (isGlued || (i > first && isDash(word))) {
      const isPlace = titles.match(reading.words, first, isGlued ? i + 1 : i) === null;
      const behind = reading.is(i + 1, '.') ? i + 2 : i + 1;
      return isPlace && !isInserted(reading, i, end) ? behind : first;
    }
    if (!reading.isWord(i)) return first;
  }
  return first;
}

function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—' || word === 'ـ' || word === '_';
}

/** «نادر صبوری - مدیرکل راه - گفت»: a title between two dashes belongs to the name before it. */
function isInserted(reading: Reading, dash: number, end: number): boolean {
  if (titles.match(reading.words, dash + 1, end) === null) return false;
  for (let i = dash + 1; i < Math.min(end, dash + longestCredit); i++) {
    if (isDash(reading.word(i))) return true;
  }
  return false;
}
