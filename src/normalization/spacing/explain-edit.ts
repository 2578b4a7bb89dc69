import { letterNames, prefixes, suffixes } from './affixes.js';
import type { GapContext } from './gap-context.js';
import { half, joined, spaced } from './gap-line.js';

/** Why gap `i` of a mended line was changed from `before`, in plain English with the Persian piece. */
export function explainEdit(text: string, context: GapContext, i: number, before: number): string {
  const { line } = context;
  const { first, last, starts, ends, gaps } = line;
  const slice = (from: number, to: number): string => text.slice(starts[from], ends[to]);
  const now = gaps[i] as number;
  const end = now === joined ? (last[i] as number) : (last[i + 1] as number);
  if (now === joined) {
    const word = slice(first[i] as number, i) + slice(i + 1, end);
    return before === half ? `ZWNJ inside a word: ${word}` : `space inside a word: ${word}`;
  }
  const left = slice(first[i] as number, i);
  const right = slice(i + 1, end);
  if (now === spaced) {
    return before === half
      ? `ZWNJ where a space belongs: ${left} ${right}`
      : `words run together: ${left} ${right}`;
  }
  if (isAbbreviation(left, right)) return `abbreviation ${left}\u200c${right}`;
  if (suffixes.has(right)) return `suffix ${right}`;
  if (prefixes.has(left) && left !== right) return `prefix ${left}`;
  const known = context.lexicon.pair(
    line.hash(first[i] as number, i + 1),
    line.hash(i + 1, end + 1),
  );
  return `${known === 0 ? 'compound' : 'compound known as'} ${left}\u200c${right}`;
}

/** Whether two pieces are letters by their names; سی‌ام is the thirtieth and بی‌بی may be a lady. */
function isAbbreviation(left: string, right: string): boolean {
  if (left === right || (left === 'سی' && right === 'ام')) return false;
  return letterNames.has(left) && letterNames.has(right);
}
