import type { Measure } from './measure.js';
import { wrapText } from './wrap-text.js';

/** A text of at most `width` columns; what does not fit is cut, and an ellipsis says so. */
export function cutText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const [first = ''] = wrapText(text.replaceAll(' ', '\u00a0'), width - 1, measure);
  return `${first.replaceAll('\u00a0', ' ').trimEnd()}…`;
}
