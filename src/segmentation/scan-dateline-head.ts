import type { Token } from '../document.js';
import { isClauseWord } from './clause-words.js';
import { findAgency, type FoundAgency } from './find-agency.js';
import { matchProvince } from './provinces.js';

/** A dateline that stands before the first word of the news: «تهران- ایرنا-», «ایسنا/آذربایجان شرقی:». */
export interface DatelineHead {
  /** Token index behind the closing mark. */
  readonly end: number;
  readonly endsWithColon: boolean;
  readonly agency: string;
  /** Token range of the place. */
  readonly place: readonly [first: number, end: number] | null;
}

type Segment = readonly [first: number, end: number];

const longestHead = 20;
const longestSegment = 6;
const longestAuthor = 3;

/**
 * Read the dateline that begins at the token `first`: short segments with dashes, slashes or
 * brackets between them, one of which is an agency and one may be the place, and a colon or dash
 * behind the last.
 *
 * @param end index behind the paragraph's last token
 * @returns null where none stands there
 */
export function scanDatelineHead(
  tokens: readonly Token[],
  first: number,
  end: number,
): DatelineHead | null {
  const limit = Math.min(end, first + longestHead);
  const segments: Segment[] = [];
  let agency: string | null = null;
  let agencySegment = -1;
  let close = -1; // behind the mark that closes the head as far as it has been read
  let start = first;
  for (let i = first; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const mark = separatorOf(token);
    if (mark === null) {
      const isPart =
        (token.kind === 'word' || token.kind === 'latin') && i - start < longestSegment;
      if (!isPart || isClauseWord(token)) break;
      continue;
    }
    if (i > start) {
      const found: FoundAgency | null = agency === null ? findAgency(tokens, start, i) : null;
      if (found?.isWhole === true) {
        agency = found.name;
        agencySegment = segments.length;
      } else if (agency === null && (mark === ':' || mark === '،')) break;
      else if (close !== -1 && mark !== ':' && !goesOn(tokens, start, i, agencySegment)) break;
      segments.push([start, i]);
    }
    start = i + 1;
    if (agency !== null && closes(tokens, i, mark)) close = i + 1;
    if (mark === ':') break;
  }
  if (agency === null || close === -1) return null;
  return finish(tokens, close, end, agency, agencySegment, segments);
}

/** Behind the agency and a dash: its place or, where the agency stands first, the author. */
function goesOn(
  tokens: readonly Token[],
  start: number,
  end: number,
  agencySegment: number,
): boolean {
  if (matchProvince(tokens, start, end) === end) return true;
  return agencySegment === 0 && end - start <= longestAuthor;
}

function finish(
  tokens: readonly Token[],
  close: number,
  end: number,
  agency: string,
  agencySegment: number,
  segments: readonly Segment[],
): DatelineHead | null {
  const mark = tokens[close - 1]?.text ?? '';
  const before = agencySegment > 0 ? (segments[agencySegment - 1] ?? null) : null;
  if (mark.endsWith('/')) {
    // «ایسنا/خوزستان معاون استاندار گفت»: no mark behind the place, so it must be known.
    const last = matchProvince(tokens, close, end);
    if (last === close) return null;
    return { end: last, endsWithColon: false, agency, place: [close, last] };
  }
  const behind = segments[agencySegment + 1];
  const isPlace =
    behind !== undefined &&
    (tokens[behind[0] - 1]?.text === '/' || matchProvince(tokens, ...behind) === behind[1]);
  return {
    end: close,
    endsWithColon: mark === ':',
    agency,
    place: before ?? (isPlace ? behind : null),
  };
}

/** Dashes, colons and closing brackets may close a head; a slash only with a known place behind it. */
function closes(tokens: readonly Token[], i: number, mark: string): boolean {
  if (mark === '/') return tokens[i + 1] !== undefined;
  return mark !== '،' && mark !== '(';
}

/** The mark between two segments, or null. */
function separatorOf(token: Token): string | null {
  if (token.kind === 'word') return /^\u0640+$/.test(token.text) ? '-' : null; // a kashida for a dash
  if (token.kind !== 'punct' && token.kind !== 'symbol') return null;
  const mark = token.text.charAt(0);
  if (mark === '؛') return ':';
  return ':-\u2013\u2014/()|_،'.includes(mark) ? mark : null;
}
