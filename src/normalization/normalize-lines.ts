import type { Range } from '../document.js';
import { isArabicLetter } from '../text/characters.js';
import { findProtectedRanges } from '../text/protected-ranges.js';
import type { ChangeList, Replacement } from './change-list.js';
import { LineNormalizer } from './line-normalizer.js';
import type { NormalizeOptions } from './options.js';
import type { RestoresSpacing } from './spacing-rule.js';
import { lineEnd } from '../text/line-end.js';

/** What may reach over several lines and be protected: HTML and fenced code. */
const markup = /[<`]/;

const mostPasses = 4;

/** Normalize each line of a text by itself; what is protected is found in the text as a whole. */
export function normalizeLines(
  changes: ChangeList,
  options: NormalizeOptions,
  spacing: RestoresSpacing | null,
): void {
  const normalizer = new LineNormalizer(options, spacing, hasPersianLetter(changes.text));
  // Where markup reaches over lines, a change on one may protect another or leave it unprotected.
  const passes = markup.test(changes.text) ? mostPasses : 1;
  for (let pass = 0; pass < passes; pass++) {
    const edits = editLines(changes.text, normalizer);
    if (edits.length === 0) return;
    changes.apply(edits, ({ credit }) => credit);
  }
}

function editLines(text: string, normalizer: LineNormalizer): Replacement[] {
  const edits: Replacement[] = [];
  const ranges = findProtectedRanges(text);
  let next = 0; // the first range that ends behind the beginning of the line
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    while ((ranges[next]?.end ?? Infinity) <= start) next++;
    const inLine: Range[] = [];
    let isClosed = true;
    for (
      let i = next, range = ranges[i];
      range !== undefined && range.start < end;
      range = ranges[++i]
    ) {
      isClosed &&= range.start >= start && range.end <= end;
      inLine.push({
        start: Math.max(0, range.start - start),
        end: Math.min(end, range.end) - start,
      });
    }
    const line = text.slice(start, end);
    for (const edit of normalizer.normalize(line, inLine, isClosed)) {
      edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return edits;
}

/** Whether there is one, or a word in one character (﷼) that a rule writes out. */
function hasPersianLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isArabicLetter(code) || (code >= 0xfdf0 && code <= 0xfdff)) return true;
  }
  return false;
}
