import type { Token } from '../document.js';
import { findAgency, type FoundAgency } from './find-agency.js';

/** A dateline at the beginning of a sentence: «تهران- ایرنا-», «ایسنا/آذربایجان شرقی:», «خبرگزاری فارس:». */
export interface DatelineHead {
  /** Token index behind the closing mark. */
  readonly end: number;
  readonly endsWithColon: boolean;
  readonly agency: string;
  /** Token ranges between the marks. */
  readonly segments: readonly (readonly [first: number, end: number])[];
  /** Index of the segment that names the agency. */
  readonly agencySegment: number;
}

const longestHead = 16;
const longestSegment = 6;

/**
 * Read the dateline that begins at the token `first`: up to four short segments with dashes,
 * slashes or brackets between them, one of which is an agency, and a colon or dash behind the last.
 *
 * @returns null where none stands there
 */
export function scanDatelineHead(
  tokens: readonly Token[],
  first: number,
  end: number,
): DatelineHead | null {
  const limit = Math.min(end, first + longestHead);
  const segments: [number, number][] = [];
  let agency: string | null = null;
  let agencySegment = -1;
  let start = first;
  for (let i = first; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    const isMark = isSeparator(token);
    if (!isMark) {
      if (token.kind === 'punct' || i - start >= longestSegment) break;
      continue;
    }
    if (i > start) {
      segments.push([start, i]);
      const found: FoundAgency | null = agency === null ? findAgency(tokens, start, i) : null;
      if (found?.isWhole === true) {
        agency = found.name;
        agencySegment = segments.length - 1;
      }
    }
    start = i + 1;
    if (token.text === ':') {
      if (agency === null) return null;
      return { end: i + 1, endsWithColon: true, agency, segments, agencySegment };
    }
  }
  if (agency === null || agencySegment === -1) return null;
  return closeWithDash(tokens, start, segments, agency, agencySegment);
}

/** No colon: the head ends with the last dash or bracket, where the agency stands before it. */
function closeWithDash(
  tokens: readonly Token[],
  start: number,
  segments: readonly (readonly [number, number])[],
  agency: string,
  agencySegment: number,
): DatelineHead | null {
  const mark = tokens[start - 1]?.text;
  if (mark === '/') return null;
  return { end: start, endsWithColon: false, agency, segments, agencySegment };
}

function isSeparator(token: Token): boolean {
  return token.kind === 'punct' && ':-\u2013\u2014/()|'.includes(token.text.charAt(0));
}
