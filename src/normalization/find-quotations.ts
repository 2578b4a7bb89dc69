import type { Range } from '../document.js';
import { CharacterClass, classOf, digitValue, isSpace } from '../text/characters.js';
import { codeAt, isPersianLetter } from './persian-words.js';
import type { RuleContext } from './rule.js';

/** The places of an opening and of the closing quotation mark that belongs to it. */
export interface QuotationPair {
  readonly open: Range;
  readonly close: Range;
}

type Side = 'opens' | 'closes' | 'either';

interface Mark extends Range {
  readonly kind: 'double' | 'single' | 'angle' | 'guillemet';
  readonly side: Side;
}

const marks = /["\u201C-\u201F]|''|['\u2018-\u201B«»]|<<|>>/g;

/** A quotation whose marks are on the wrong side of their spaces is believed up to this length. */
const longestMistyped = 60;

/**
 * The quotations of one line that stand in Latin marks and may have Persian ones. Marks are paired
 * from the first on; one that can only open drops an open one before it. Of those that can only
 * close and find none open two in a row are a pair with its spaces on the wrong side («نشریه" روز"»),
 * a single one is passed over (15″, «قبلا”»). Inside guillemets, and around them, marks stay: there
 * a second kind is wanted.
 */
export function findQuotations(line: string, context: RuleContext): QuotationPair[] {
  const pairs: QuotationPair[] = [];
  let open: Mark | null = null;
  let stray: Mark | null = null; // the last one that could only close, and found none open
  let depth = 0; // of guillemets
  const pairMistyped = (close: Mark | null): void => {
    if (stray !== null && close !== null && isMistyped(line, stray, close)) {
      pairs.push({ open: stray, close });
    }
  };
  for (const mark of readMarks(line, context)) {
    if (mark.kind === 'guillemet') {
      pairMistyped(open);
      depth = Math.max(0, depth + (mark.side === 'opens' ? 1 : -1));
      open = stray = null;
    } else if (depth > 0) continue;
    else if (open !== null && open.kind === mark.kind && mark.side !== 'opens') {
      if (isQuotation(line, open, mark, context)) pairs.push({ open, close: mark });
      open = stray = null;
    } else if (mark.side === 'closes') {
      if (open !== null) continue;
      const before = pairs.length;
      pairMistyped(mark);
      stray = pairs.length > before ? null : mark;
    } else if (open?.kind !== 'double' || mark.kind !== 'single') {
      if (open !== null) stray = null;
      open = mark;
    }
  }
  pairMistyped(open);
  return pairs;
}

/** «نشریه" روز"» and «نشریه" روز "را»; not two screens of 15" and 17". */
function isMistyped(line: string, open: Mark, close: Mark): boolean {
  return (
    open.kind === 'double' &&
    close.kind === 'double' &&
    close.start - open.end <= longestMistyped &&
    isSpace(codeAt(line, open.end)) &&
    isPersianLetter(codeAt(line, open.start - 1)) &&
    hasPersian(line, open.end, close.start)
  );
}

function* readMarks(line: string, { protectedRanges }: RuleContext): Generator<Mark> {
  for (const { 0: found, index: start } of line.matchAll(marks)) {
    const end = start + found.length;
    if (protectedRanges.touches(start, end)) continue;
    const kind = kindOf(found);
    const side = kind === 'guillemet' ? guillemetSide(found) : sideOf(line, start, end);
    // A single mark is an apostrophe or a foot unless it clearly opens or closes.
    if (kind === 'double' || kind === 'guillemet' || side !== 'either')
      yield { start, end, kind, side };
  }
}

function kindOf(mark: string): Mark['kind'] {
  if (mark === '«' || mark === '»') return 'guillemet';
  if (mark === '<<' || mark === '>>') return 'angle';
  return mark === "''" || mark === '"' || mark.charCodeAt(0) > 0x201b ? 'double' : 'single';
}

function guillemetSide(mark: string): Side {
  return mark === '«' ? 'opens' : 'closes';
}

/** By the white space and punctuation around it; the shape of curly marks says nothing in Persian. */
function sideOf(line: string, start: number, end: number): Side {
  const previous = codeAt(line, start - 1);
  const next = codeAt(line, end);
  const afterGap = isSpace(previous) || isOpener(previous);
  const beforeGap = isSpace(next) || isCloser(next);
  if (afterGap === beforeGap) return 'either';
  return afterGap ? 'opens' : 'closes';
}

function isOpener(code: number): boolean {
  return (
    (classOf(code) & CharacterClass.opening) !== 0 || ':،؛-–—/ـ'.includes(String.fromCharCode(code))
  );
}

function isCloser(code: number): boolean {
  return (
    (classOf(code) & CharacterClass.closing) !== 0 ||
    '.،؛:!؟,;?…'.includes(String.fromCharCode(code))
  );
}

/** There is something in it, and it is Persian, or stands in a Persian sentence. */
function isQuotation(line: string, open: Mark, close: Mark, { scripts }: RuleContext): boolean {
  const { start } = close;
  if (start <= open.end || digitValue(codeAt(line, open.start - 1)) !== -1) return false;
  if (hasPersian(line, open.end, start)) return true;
  if (line.slice(open.end, Math.min(start, open.end + longestMistyped)).trim() === '') return false;
  // White space alone, or at one end only, is no quotation.
  if (
    open.kind !== 'double' ||
    isSpace(codeAt(line, open.end)) !== isSpace(codeAt(line, start - 1))
  ) {
    return false;
  }
  const after = scripts.after(close.end);
  return scripts.before(open.start) === 'persian' ? after !== 'foreign' : after === 'persian';
}

function hasPersian(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isPersianLetter(text.charCodeAt(i))) return true;
  return false;
}
