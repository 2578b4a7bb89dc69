import type { Range } from '../document.js';
import { Alignment } from '../text/alignment.js';
import { applyEdits } from '../text/apply-edits.js';
import type { Edit } from '../text/edit.js';
import type { ContainerKind } from './container-kind.js';
import type { Prose } from './prose.js';
import { object } from './prose-builder.js';

/** An article as people read it, and where its letters stand in the file. */
export interface Article {
  readonly text: string;
  /** From the offsets of the file to those of the text. */
  readonly alignment: Alignment;
}

/**
 * The article that a file holds, for analysis: the text without the marks. Markdown is left as it
 * is: segmentation knows its marks.
 *
 * @example
 * ```js
 * import { analyze, readArticle } from 'farsi-news';
 *
 * const page = '<article><p>وزیر <b>نیرو</b> گفت: سدها پر شد.</p></article>';
 * const article = await readArticle(page, 'html');
 * console.log(article.text); // → وزیر نیرو گفت: سدها پر شد.
 * console.log(analyze(page, { article }).quotes.length); // → 1
 * ```
 */
export async function readArticle(
  text: string,
  kind: Extract<ContainerKind, 'text' | 'markdown' | 'html' | 'subtitles'>,
): Promise<Article> {
  switch (kind) {
    case 'text':
    case 'markdown':
      return { text, alignment: Alignment.identity(text.length) };
    case 'html': {
      const { findHtmlArticle } = await import('./html/find-html-article.js');
      const { prose, range } = findHtmlArticle(text);
      return extract(text, prose, range);
    }
    case 'subtitles': {
      const { findSubtitleProse } = await import('./subtitles/find-subtitle-prose.js');
      return extract(text, findSubtitleProse(text), { start: 0, end: text.length });
    }
  }
}

/** Take away what is no prose, and write the rest as it is read. */
function extract(file: string, prose: Prose, { start, end }: Range): Article {
  const edits: Edit[] = [];
  let done = 0;
  prose.pieces.forEach((piece, i) => {
    if (piece.start < start || piece.end > end) return;
    if (piece.start > done) edits.push({ start: done, end: piece.start, replacement: '' });
    done = piece.end;
    if (piece.kind === 'verbatim') return;
    const read = prose.text.slice(piece.at, prose.pieces[i + 1]?.at ?? prose.text.length);
    const replacement = read === object ? '' : read;
    edits.push({ start: piece.start, end: piece.end, replacement });
  });
  if (done < file.length) edits.push({ start: done, end: file.length, replacement: '' });
  return { text: applyEdits(file, edits), alignment: Alignment.fromEdits(file.length, edits) };
}
