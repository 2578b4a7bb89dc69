import type { Edit } from '../text/edit.js';

/**
 * An edit for every character that `pattern` finds.
 *
 * @param pattern a global expression that matches one code unit
 * @param replace gives the new text, or null to leave the character alone
 */
export function replaceEach(
  text: string,
  pattern: RegExp,
  replace: (character: string, offset: number) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    const start = pattern.lastIndex - 1;
    const replacement = replace(text.charAt(start), start);
    if (replacement !== null) edits.push({ start, end: start + 1, replacement });
  }
  return edits;
}
