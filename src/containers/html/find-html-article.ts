import type { Range } from '../../document.js';
import type { Piece, Prose } from '../prose.js';
import { HtmlReader } from './html-reader.js';

/**
 * The article of a page: what the longest `article` holds, or `main` where there is none, or the
 * whole page.
 *
 * @returns the prose of the page, and the place of the article in the page
 */
export function findHtmlArticle(text: string): { readonly prose: Prose; readonly range: Range } {
  const { prose, articles, mains } = HtmlReader.read(text);
  const sections = articles.length > 0 ? articles : mains;
  let range: Range = { start: 0, end: text.length };
  let most = 0;
  for (const section of sections) {
    const length = lengthInside(prose.pieces, section);
    if (length > most) [most, range] = [length, section];
  }
  return { prose, range };
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
