import type { Words } from '../words.js';
import type { TitleSpan } from './title-span.js';

/**
 * The titles that mean a person: those with a name or a complement, those of which there is one only
 * (رئیس‌جمهور), and a bare head (استاندار گفت) where the article has a fuller title with that head.
 */
export function chooseTitles(words: Words, titles: readonly TitleSpan[]): TitleSpan[] {
  const headOf = ({ first, headEnd }: TitleSpan): string => words.phrase(first, headEnd);
  const isBare = ({ before, beside, coreEnd, headEnd }: TitleSpan): boolean =>
    before === null && beside === null && coreEnd === headEnd;
  const fuller = new Set(titles.filter((title) => !isBare(title)).map(headOf));
  return titles.filter(
    (title) => !isBare(title) || title.kind === 'sole' || fuller.has(headOf(title)),
  );
}
