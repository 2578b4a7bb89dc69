import { isQuotationMark } from '../marks.js';
import type { Reading, Stretch } from '../reading.js';

const leading = ':،؛,;.-–—ـ*…/';
const trailing = ':،؛,;.-–—ـ*…/|';

/**
 * Content without what frames it: marks of punctuation at its edges, and the quotation marks that
 * hold all of it. ؟ and ! are the speaker's and stay.
 *
 * @returns null where nothing is left
 */
export function trimContent(reading: Reading, stretch: Stretch): Stretch | null {
  let { first, end } = stretch;
  const textAt = (i: number): string => reading.spelling(i);
  const isOnly = (i: number, marks: string): boolean => {
    const text = textAt(i);
    for (let k = 0; k < text.length; k++) if (!marks.includes(text.charAt(k))) return false;
    return text !== '';
  };
  for (;;) {
    while (first < end && isOnly(first, leading)) first++;
    while (end > first && isOnly(end - 1, trailing)) end--;
    if (first >= end) return null;
    const partner = reading.partner[first] ?? -1;
    if (isQuotationMark(textAt(first)) && partner === end - 1) {
      first++;
      end--;
    } else if (isQuotationMark(textAt(first)) && (partner < 0 || partner >= end)) first++;
    else if (isQuotationMark(textAt(end - 1)) && (reading.partner[end - 1] ?? -1) < first) end--;
    else break;
  }
  return { first, end };
}
