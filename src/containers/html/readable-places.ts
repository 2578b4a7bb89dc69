import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { mark, markPage } from './mark-page.js';

/** What Readability says of a page. */
export interface ReadablePage {
  /** Whether the text at this offset of the page is of its article. */
  readonly holds: (offset: number) => boolean;
  readonly title: string;
  /** The summary that the page gives of itself, or the beginning of the article. */
  readonly excerpt: string;
}

/** As much of the DOM as is needed. */
interface ElementNode {
  readonly attributes: Iterable<{ readonly name: string }>;
  querySelectorAll(selector: string): Iterable<ElementNode>;
}
interface CommentNode {
  readonly data: string;
  readonly parentElement: ElementNode | null;
  remove(): void;
}
interface PageDocument {
  createTreeWalker(root: PageDocument, show: number): { nextNode(): CommentNode | null };
}

const showComments = 128;
/** Persian news can be this short; Readability's own 500 is for essays. */
const shortest = 200;

/**
 * Where the article of a page is, as Mozilla's Readability finds it (the reader view of Firefox):
 * without menus, adverts, lists of related news and comments of readers. Null where it finds none.
 *
 * Readability gives no places, and rebuilds what it keeps; so each element is marked before, and the
 * marks tell which of them are left.
 */
export function readablePlaces(text: string): ReadablePage | null {
  const marked = markPage(text);
  if (marked === null) return null;
  const { document } = parseHTML(marked) as unknown as { document: PageDocument };
  const comments: CommentNode[] = [];
  const walker = document.createTreeWalker(document, showComments);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) comments.push(node);
  const places: { readonly start: number; readonly owner: string | undefined }[] = [];
  for (const comment of comments) {
    if (comment.data.startsWith(mark)) {
      const start = Number(comment.data.slice(mark.length));
      places.push({ start, owner: marksOf(comment.parentElement)[0] });
    }
    comment.remove();
  }
  places.sort((a, b) => a.start - b.start);
  const found = new Readability<ElementNode>(document, {
    charThreshold: shortest,
    serializer: (node: unknown) => node as ElementNode,
  }).parse();
  const content = found?.content;
  if (found == null || content == null) return null;
  const kept = new Set([content, ...content.querySelectorAll('*')].flatMap(marksOf));
  const holds = (offset: number): boolean => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const owner = places[low - 1]?.owner;
    return owner !== undefined && kept.has(owner);
  };
  return { holds, title: found.title ?? '', excerpt: found.excerpt ?? '' };
}

/** The marks of an element; its own is the first. */
function marksOf(element: ElementNode | null): string[] {
  if (element === null) return [];
  return [...element.attributes].map(({ name }) => name).filter((name) => name.startsWith(mark));
}
