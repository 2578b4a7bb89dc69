import { titles } from '../../entities/tables/titles.js';
import type { Reading, Stretch } from '../reading.js';

/** Spellings of honorifics that the table of titles has in one form only. */
const spellings = /^(?:ایتاله|آیتاله|آیتالهالعظمی|حجهالاسلام|حجهالاسلاموالمسلمین|و?المسلمین)$/;

/** Forms of address that surnames begin with: «حاجی عبدالوهاب», «مولوی زاده». */
const ofSurnames: ReadonlySet<string> = new Set(['حاجی', 'کربلایی', 'مشهدی', 'ملا', 'مولوی']);

/**
 * The honorific or rank that begins at a token and has a name behind it; null where there is none.
 * سید belongs to the name and stays.
 */
export function honorificEnd(
  reading: Reading,
  first: number,
  end: number,
): { readonly end: number; readonly kind: 'honorific' | 'rank' } | null {
  if (ofSurnames.has(reading.word(first)) && end - first === 2) return null;
  const title = titles.match(reading.words, first, end);
  if (title !== null && title.end < end && (title.kind === 'honorific' || title.kind === 'rank')) {
    return { end: title.end, kind: title.kind };
  }
  for (let behind = Math.min(end - 1, first + 2); behind > first; behind--) {
    if (spellings.test(reading.words.phrase(first, behind)))
      return { end: behind, kind: 'honorific' };
  }
  return null;
}

/** Whether a stretch is an honorific and nothing else, which names nobody. */
export function isHonorific(reading: Reading, { first, end }: Stretch): boolean {
  const title = titles.match(reading.words, first, end);
  if (title?.kind === 'honorific' && title.end === end) return true;
  return spellings.test(reading.words.phrase(first, end));
}
