import type { Dateline, Token } from '../document.js';
import { findAgency } from './find-agency.js';
import { scanDatelineHead, type DatelineHead } from './scan-dateline-head.js';

const longestReport = 40;
const longestName = 12;

/**
 * The dateline that begins at the token `first`, which begins a sentence: «به گزارش ایسنا از تبریز به
 * نقل از …،», «ایسنا/آذربایجان شرقی:», «تهران- ایرنا-», «خبرگزاری فارس:». Its range takes in the
 * closing mark.
 *
 * @param end index behind the paragraph's last token
 */
export function findDateline(
  tokens: readonly Token[],
  first: number,
  end: number,
): Dateline | null {
  const head = scanDatelineHead(tokens, first, end);
  if (head !== null) return fromHead(tokens, first, head);
  return isReport(tokens, first) ? fromReport(tokens, first, end) : null;
}

function fromHead(tokens: readonly Token[], first: number, head: DatelineHead): Dateline {
  const { agency, agencySegment, segments } = head;
  // The place stands before the agency; behind it only after a slash (ایسنا/خوزستان), for a dash may bring the author.
  const behind = segments[agencySegment + 1];
  const slash = behind !== undefined && tokens[behind[0] - 1]?.text === '/';
  const place = agencySegment > 0 ? segments[0] : slash ? behind : undefined;
  return {
    ...range(tokens, first, head.end),
    agency,
    place: place === undefined ? null : words(tokens, ...place),
    via: null,
  };
}

function isReport(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.text === 'به' && tokens[first + 1]?.text === 'گزارش';
}

/** «به گزارش AGENCY [از PLACE] [و] [به نقل از VIA]،» */
function fromReport(tokens: readonly Token[], first: number, end: number): Dateline | null {
  const limit = Math.min(end, first + longestReport);
  const comma = findMark(tokens, first + 2, limit);
  const found = findAgency(
    tokens,
    first + 2,
    comma === -1 ? Math.min(limit, first + 2 + longestName) : comma,
  );
  const agency = found?.name ?? null;
  let place: string | null = null;
  let via: string | null = null;
  let i = found?.end ?? first + 2;
  let close = comma;
  if (found !== null && comma !== -1) {
    if (text(tokens, i) === 'از') {
      const last = findWord(tokens, i + 1, comma, 'به');
      place = words(tokens, i + 1, last);
      i = last;
    }
    const viaStart = findVia(tokens, i, comma);
    if (viaStart !== -1) via = words(tokens, viaStart, comma);
    else if (isVia(tokens, comma + 1)) {
      const next = findMark(tokens, comma + 1, limit);
      if (next !== -1) {
        via = words(tokens, comma + 4, next);
        close = next;
      }
    } else if (i < comma && place === null && comma - i > longestName) close = -1;
  }
  if (agency === null) {
    if (comma === -1 || comma - first > longestName) return null;
    via = words(tokens, first + 2, comma);
  }
  return { ...range(tokens, first, close === -1 ? i : close + 1), agency, place, via };
}

function findVia(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++) if (isVia(tokens, i)) return i + 3;
  return -1;
}

function isVia(tokens: readonly Token[], i: number): boolean {
  return text(tokens, i) === 'به' && text(tokens, i + 1) === 'نقل' && text(tokens, i + 2) === 'از';
}

function findMark(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++)
    if ('،,؛:'.includes(text(tokens, i)) && tokens[i]?.kind === 'punct') return i;
  return -1;
}

function findWord(tokens: readonly Token[], start: number, end: number, word: string): number {
  let i = start;
  while (i < end && text(tokens, i) !== word && text(tokens, i) !== 'و') i++;
  return i;
}

function text(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '\0';
}

function words(tokens: readonly Token[], first: number, end: number): string | null {
  if (end <= first) return null;
  let joined = '';
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > first && tokens[i - 1]?.end !== token.start) joined += ' ';
    joined += token.text;
  }
  return joined;
}

function range(
  tokens: readonly Token[],
  first: number,
  end: number,
): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
