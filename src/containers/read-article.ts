import { Alignment } from '../text/alignment.js';
import { applyEdits } from '../text/apply-edits.js';
import type { Edit } from '../text/edit.js';
import type { ContainerKind } from './container-kind.js';
import type { Piece, Prose } from './prose.js';
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
      const { choosePieces } = await import('./html/choose-pieces.js');
      const { prose, isChosen } = await choosePieces(text);
      return extract(text, prose, isChosen);
    }
    case 'subtitles': {
      const { findSubtitleProse } = await import('./subtitles/find-subtitle-prose.js');
      return extract(text, findSubtitleProse(text), () => true);
    }
  }
}

/** Take away what is no prose or was not chosen, and write the rest as it is read, line by line. */
function extract(file: string, prose: Prose, isChosen: (piece: Piece) => boolean): Article {
  const edits: Edit[] = [];
  let done = 0;
  const take = ({ kind, start, end }: Piece, read: string): void => {
    if (start > done) edits.push({ start: done, end: start, replacement: '' });
    done = end;
    if (kind === 'verbatim') return;
    edits.push({ start, end, replacement: read === object ? '' : read });
  };
  let lineEnd: Piece | null = null; // of a line before, which another line may follow
  let isBegun = false;
  prose.pieces.forEach((piece, i) => {
    const read = prose.text.slice(piece.at, prose.pieces[i + 1]?.at ?? prose.text.length);
    if (read === '\n' && piece.kind === 'fixed') lineEnd = piece;
    else if (isChosen(piece)) {
      if (lineEnd !== null && isBegun) take(lineEnd, '\n');
      lineEnd = null;
      isBegun = true;
      take(piece, read);
    }
  });
  if (done < file.length) edits.push({ start: done, end: file.length, replacement: '' });
  return { text: applyEdits(file, edits), alignment: Alignment.fromEdits(file.length, edits) };
}
