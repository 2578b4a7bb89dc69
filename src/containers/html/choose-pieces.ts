import type { Piece, Prose } from '../prose.js';
import { findHtmlArticle } from './find-html-article.js';
import { HtmlReader } from './html-reader.js';
import type { ReadablePage } from './readable-places.js';

/** An article of fewer characters was not found, most likely. */
const leastText = 140;

/** The prose of a page, and which of its pieces are of the article. */
export interface ChosenPieces {
  readonly prose: Prose;
  readonly isChosen: (piece: Piece) => boolean;
}

/**
 * The article of a page as Readability finds it, with the headline and the summary above it, which
 * belong to the news and not to Readability's article. Where it finds none: what the longest
 * `article` holds, or `main`, or the whole page.
 */
export async function choosePieces(text: string): Promise<ChosenPieces> {
  const page = HtmlReader.read(text);
  const readable = await readPage(text);
  if (readable !== null) {
    const lines = linesOf(page.prose);
    const isRead = lines.map(({ pieces }) => pieces.some(({ start }) => readable.holds(start)));
    const first = isRead.indexOf(true);
    // The last line that says it: a page has its headline in its head too, with the site's name.
    const heads = [readable.title, readable.excerpt].map((said) =>
      lines.findLastIndex(({ text }, i) => (i < first || isRead[i]) && isSaid(text, said)),
    );
    const kept = new Set<Piece>();
    let length = 0;
    lines.forEach((line, i) => {
      for (const piece of line.pieces) {
        if (!heads.includes(i) && !readable.holds(piece.start)) continue;
        kept.add(piece);
        length += piece.end - piece.start;
      }
    });
    if (length >= leastText) return { prose: page.prose, isChosen: (piece) => kept.has(piece) };
  }
  const { start, end } = findHtmlArticle(text, page);
  return { prose: page.prose, isChosen: (piece) => piece.start >= start && piece.end <= end };
}

/** Its libraries take long to load, and pages beyond their stack do exist. */
async function readPage(text: string): Promise<ReadablePage | null> {
  const { readablePlaces } = await import('./readable-places.js');
  try {
    return readablePlaces(text);
  } catch {
    return null;
  }
}

interface Line {
  readonly text: string;
  /** Without the one that ends the line before. */
  readonly pieces: readonly Piece[];
}

function linesOf({ text, pieces }: Prose): Line[] {
  const lines: { text: string; pieces: Piece[] }[] = [{ text: '', pieces: [] }];
  pieces.forEach((piece, i) => {
    const own = text.slice(piece.at, pieces[i + 1]?.at ?? text.length);
    if (own === '\n') lines.push({ text: '', pieces: [] });
    else {
      const line = lines.at(-1);
      if (line === undefined) return;
      line.text += own;
      line.pieces.push(piece);
    }
  });
  return lines;
}

/** Whether a line is a headline or a summary as the head of the page has it. */
function isSaid(line: string, head: string): boolean {
  const [own, said] = [fold(line), fold(head)];
  const [short, long] = own.length < said.length ? [own, said] : [said, own];
  // Headlines have the site's name with them there, and summaries are cut off.
  return (
    short.length * 2 >= long.length && long.includes(short.replace(/(?:\.{3}|…)$/u, '').trimEnd())
  );
}

function fold(text: string): string {
  return text.replace(/[\s\u200c]+/gu, ' ').trim();
}
