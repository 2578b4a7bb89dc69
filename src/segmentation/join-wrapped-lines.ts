import type { Block } from './split-paragraphs.js';

const fewestLines = 4;
const shortestLine = 45;
const longestLine = 130;
const longestWord = 16;

/**
 * Join the lines of a stretch without empty lines where they are wrapped at a column: several
 * lines, all but the last about as long as the longest (no more than a word shorter), and few of
 * them closed by a full stop.
 */
export function joinWrappedLines(text: string, lines: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    let end = i + 1;
    while (lines[end]?.afterGap === false) end++;
    const first = lines[i];
    const last = lines[end - 1];
    if (first !== undefined && last !== undefined && isWrapped(text, lines, i, end)) {
      joined.push({ ...first, end: last.end });
    } else for (let k = i; k < end; k++) joined.push(lines[k] as Block); // inside the array
    i = end;
  }
  return joined;
}

function isWrapped(text: string, lines: readonly Block[], first: number, end: number): boolean {
  if (end - first < fewestLines) return false;
  let longest = 0;
  let shortest = Infinity;
  let closed = 0;
  for (let i = first; i < end - 1; i++) {
    const line = lines[i];
    if (line === undefined || line.heading > 0) return false;
    const length = line.end - line.start;
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
    if (longest > longestLine || shortest < shortestLine) return false;
    if ('.!؟:؛'.includes(text.charAt(line.end - 1))) closed++;
  }
  return longest - shortest <= longestWord && closed * 3 <= end - 1 - first;
}
