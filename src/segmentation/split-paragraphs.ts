import type { Range } from '../document.js';
import { CharacterClass, classOf, isLineBreak } from '../text/characters.js';

/** A line that holds text. */
export interface Line extends Range {
  /** The level of a Markdown heading (`##` is 2), 0 for other lines; the marks are outside the range. */
  readonly heading: number;
  /** An empty line stands before it, or nothing. */
  readonly afterGap: boolean;
}

/**
 * The lines of a text that hold anything but white space, without white space at either end and
 * without heading marks. Agencies break a line only at the end of a paragraph, so a line is one.
 */
export function splitParagraphs(text: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let afterGap = true;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineBreak(text.charCodeAt(i))) continue;
    const line = trimLine(text, lineStart, i);
    if (line.end > line.start) {
      lines.push({ ...line, afterGap });
      afterGap = false;
    } else if (!(text.charCodeAt(i) === 0x0a && text.charCodeAt(i - 1) === 0x0d)) afterGap = true;
    lineStart = i + 1;
  }
  return lines;
}

function trimLine(text: string, lineStart: number, lineEnd: number): Range & { heading: number } {
  let start = skipBlank(text, lineStart, lineEnd);
  let heading = 0;
  while (start + heading < lineEnd && text.charCodeAt(start + heading) === 0x23) heading++;
  if (heading > 0) {
    const behind = skipBlank(text, start + heading, lineEnd);
    if (heading > 6 || behind === start + heading) heading = 0;
    else start = behind;
  }
  let end = lineEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, heading };
}

function skipBlank(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** White space, and invisible characters that stray to a line's edge. */
function isBlank(code: number): boolean {
  return (classOf(code) & CharacterClass.space) !== 0 || code === 0xfeff;
}
