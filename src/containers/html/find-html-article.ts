import type { Range } from '../../document.js';
import type { Piece } from '../prose.js';
import type { Page } from './html-reader.js';

/**
 * Where the article of a page is: what the longest `article` holds, or `main` where there is none, or
 * the whole page.
 */
export function findHtmlArticle(text: string, { prose, articles, mains }: Page): Range {
  const sections = articles.length > 0 ? articles : mains;
  let range: Range = { start: 0, end: text.length };
  let most = 0;
  for (const section of sections) {
    const length = lengthInside(prose.pieces, section);
    if (length > most) [most, range] = [length, section];
  }
  return range;
}

/** How much prose a section of the page holds; sections follow each other. */
function lengthInside(pieces: readonly Piece[], { start, end }: Range): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let length = 0;
  for (let i = low; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.end > end) break;
    length += piece.end - piece.start;
  }
  return length;
}
