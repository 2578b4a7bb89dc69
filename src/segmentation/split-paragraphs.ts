import type { Range } from '../document.js';
import { CharacterClass, classOf, isLineBreak } from '../text/characters.js';

/** A paragraph as it stands in the text. */
export interface Block extends Range {
  /** The level of a Markdown heading (`##` is 2), 0 for others; the marks are outside the range. */
  readonly heading: number;
  /** An empty line stands before it, or nothing. */
  readonly afterGap: boolean;
}

/** What ends an article; it often stands behind the last full stop on the same line. */
const endMarks = ['انتهای پیام', 'پایان پیام', 'انتهای خبر', 'پایان خبر'];
const longestEndMark = 40;

const shortestWrapped = 45;
const longestWrapped = 130;
const longestWord = 16;

/**
 * The paragraphs of a text: lines that hold anything but white space, without white space at either
 * end and without heading marks. Agencies break a line only at the end of a paragraph; a text that
 * is wrapped at a column is joined again.
 */
export function splitParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  let afterGap = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (!isLineBreak(code)) continue;
    const line = trimLine(text, lineStart, i);
    if (line.end > line.start) {
      pushLine(text, { ...line, afterGap }, blocks);
      afterGap = false;
    } else if (!(code === 0x0a && i > 0 && text.charCodeAt(i - 1) === 0x0d)) afterGap = true;
    lineStart = i + 1;
  }
  return joinWrapped(text, blocks);
}

function trimLine(text: string, lineStart: number, lineEnd: number): Range & { heading: number } {
  let start = skipBlank(text, lineStart, lineEnd);
  let heading = 0;
  while (heading < 7 && start + heading < lineEnd && text.charCodeAt(start + heading) === 0x23) {
    heading++;
  }
  const behind = skipBlank(text, start + heading, lineEnd);
  if (heading > 6 || behind === start + heading) heading = 0;
  else start = behind;
  let end = lineEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, heading };
}

/** An end mark behind the last sentence of a line is a paragraph of its own. */
function pushLine(text: string, line: Block, blocks: Block[]): void {
  const tailStart = Math.max(line.start + 1, line.end - longestEndMark);
  const tail = text.slice(tailStart, line.end);
  const at = Math.max(...endMarks.map((mark) => tail.lastIndexOf(mark)));
  const mark = tailStart + at;
  const before = at <= 0 ? line.start : skipBlankBack(text, line.start, mark);
  if (before === line.start || !'.!؟»'.includes(text.charAt(before - 1))) {
    blocks.push(line);
    return;
  }
  blocks.push({ ...line, end: before });
  blocks.push({ start: mark, end: line.end, heading: 0, afterGap: false });
}

/**
 * Join the lines of a stretch without empty lines where they are wrapped at a column: at least four
 * lines, all but the last about as long as the longest, and few of them closed by a full stop.
 */
function joinWrapped(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let i = 0;
  while (i < blocks.length) {
    let end = i + 1;
    while (end < blocks.length && blocks[end]?.afterGap === false) end++;
    const stretch = blocks.slice(i, end);
    const [first] = stretch;
    const last = stretch.at(-1);
    if (first !== undefined && last !== undefined && isWrapped(text, stretch)) {
      joined.push({ ...first, end: last.end });
    } else for (const block of stretch) joined.push(block);
    i = end;
  }
  return joined;
}

function isWrapped(text: string, lines: readonly Block[]): boolean {
  if (lines.length < 4) return false;
  const full = lines.slice(0, -1);
  let longest = 0;
  let shortest = Infinity;
  let closed = 0;
  for (const { start, end, heading } of full) {
    if (heading > 0) return false;
    longest = Math.max(longest, end - start);
    shortest = Math.min(shortest, end - start);
    if ('.!؟:؛'.includes(text.charAt(end - 1))) closed++;
  }
  if (longest > longestWrapped || shortest < shortestWrapped) return false;
  return longest - shortest <= longestWord && closed * 3 <= full.length;
}

function skipBlank(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function skipBlankBack(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** White space, and a byte-order mark that strays to a line's edge. */
function isBlank(code: number): boolean {
  return (classOf(code) & CharacterClass.space) !== 0 || code === 0xfeff;
}
