import type { MarkupScanner } from './scan-markup.js';

const longestSpan = 1000;

/**
 * The end of the Markdown code whose first backtick is at `start`, or `start` where none is: a
 * fenced block where the line begins with three, else a span on one line between equal runs of
 * backticks.
 */
export function scanCode(text: string, start: number, markup: MarkupScanner): number {
  if (start > 0 && text.charCodeAt(start - 1) === 0x60) return start; // inside a run that opens nothing
  const length = runLength(text, start);
  if (length >= 3 && (start === 0 || text.charCodeAt(start - 1) === 0x0a)) {
    const close = markup.behind('\n```', start + length);
    if (close !== undefined) return close + runLength(text, close);
  }
  const limit = Math.min(text.length, start + longestSpan);
  for (let i = start + length; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) break;
    if (code !== 0x60) continue;
    const run = runLength(text, i);
    if (run === length) return i + run;
    i += run - 1;
  }
  return start;
}

function runLength(text: string, start: number): number {
  let i = start;
  while (text.charCodeAt(i) === 0x60) i++;
  return i - start;
}
