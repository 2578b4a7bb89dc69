import type { Range } from '../document.js';
import { CharacterClass, classOf, Code, isLineBreak } from '../text/characters.js';
import { findTail } from './find-tail.js';
import { joinTornLines } from './join-torn-lines.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import { writtenBreaks } from './paragraph-marks.js';

/** A paragraph as it stands in the text. */
export interface Block extends Range {
  /** The level of a Markdown heading (`##` is 2), 0 for others; the marks are outside the range. */
  readonly heading: number;
  /** An empty line stands before it, or nothing. */
  readonly afterGap: boolean;
}

const hash = 0x23;
const deepestHeading = 6;

/**
 * The paragraphs of a text: lines that hold anything but white space, without white space at either
 * end and without heading marks. Agencies break a line only at the end of a paragraph; a text that
 * is wrapped at a column or torn inside its paragraphs is joined again, and an end mark or code behind
 * the last full stop of a line is a paragraph of its own.
 */
export function splitParagraphs(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let afterGap = true;
  let i = 0;
  while (i <= text.length) {
    const width = i < text.length ? breakWidth(text, i) : 1;
    if (width === 0) {
      i++;
      continue;
    }
    const line = trimLine(text, start, i);
    if (line.end > line.start) {
      pushLine(text, { ...line, afterGap }, blocks);
      afterGap = false;
    } else if (i > 0) afterGap = true;
    i += width;
    start = i;
  }
  return joinTornLines(text, joinWrappedLines(text, blocks));
}

/** The length of the line break at `i`, 0 where none is. */
function breakWidth(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === Code.carriageReturn) return text.charCodeAt(i + 1) === Code.newline ? 2 : 1;
  if (isLineBreak(code)) return 1;
  if (code !== 0x5b && code !== 0x5f) return 0;
  return writtenBreaks.find((mark) => text.startsWith(mark, i))?.length ?? 0;
}

function trimLine(text: string, lineStart: number, lineEnd: number): Range & { heading: number } {
  let start = skipBlank(text, lineStart, lineEnd);
  let end = lineEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  let heading = 0;
  while (start + heading < end && text.charCodeAt(start + heading) === hash) heading++;
  const behind = skipBlank(text, start + heading, end);
  if (heading > deepestHeading || behind === start + heading) heading = 0;
  else start = behind;
  return { start, end, heading };
}

function pushLine(text: string, line: Block, blocks: Block[]): void {
  const tail = findTail(text, line.start, line.end);
  if (tail === line.end) {
    blocks.push(line);
    return;
  }
  let end = tail;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  blocks.push({ ...line, end });
  blocks.push({ start: tail, end: line.end, heading: 0, afterGap: false });
}

function skipBlank(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** White space, and a byte-order mark that strays to a line's edge. */
function isBlank(code: number): boolean {
  return (classOf(code) & CharacterClass.space) !== 0 || code === Code.byteOrderMark;
}
