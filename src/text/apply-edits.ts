import type { Edit } from './edit.js';

/** The text after `edits`, which are sorted by start and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(position, start), replacement);
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}
