import type { Words } from '../words.js';
import type { NameSpan } from './name-span.js';

/** What closes each mark that opens. */
const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
]);

const closing: ReadonlySet<string> = new Set(closers.values());

/**
 * A name in which quotation marks and brackets stand in pairs: a mark that is opened in it and closed
 * right behind it is closed in it («شبکه «افق»»), any other without its fellow is left out at either
 * end, and so are those that hold the name as a whole.
 */
export function balanceMarks(words: Words, name: NameSpan): NameSpan {
  const { first, end } = name;
  if (end - first < 2) return name;
  const open: number[] = [];
  for (let i = first; i < end; i++) {
    const key = words.key(i);
    if (closers.has(key)) open.push(i);
    else if (closing.has(key)) {
      const opener = open.pop();
      // A mark that is closed within a name was opened before it.
      if (opener === undefined)
        return i > first ? { ...name, end: i } : balanceMarks(words, { ...name, first: i + 1 });
      if (opener === first && i === end - 1) {
        return balanceMarks(words, { ...name, first: first + 1, end: i });
      }
    }
  }
  const last = open.pop();
  if (last === undefined) return name;
  if (last === first) return balanceMarks(words, { ...name, first: first + 1 });
  if (last === end - 1) return balanceMarks(words, { ...name, end: last });
  if (words.key(end) === closers.get(words.key(last)))
    return balanceMarks(words, { ...name, end: end + 1 });
  return name;
}
