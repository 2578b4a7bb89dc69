import type { Words } from '../words.js';

const marks: ReadonlySet<string> = new Set(['«', '»', '"', '(', ')', '“', '”', 'و', '،']);

/** The tokens of a name that tell it: without quotation marks, brackets and «و». */
export function nameWords(words: Words, first: number, end: number): string[] {
  return words.keys.slice(first, end).filter((key) => !marks.has(key));
}
