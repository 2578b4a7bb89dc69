import { markup, type Content, type Markup } from './markup.js';

/** Something to mark in a text; an empty range marks a place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Marks of a lower rank enclose those of a higher one that they meet. */
  readonly rank: number;
  /**
   * The tags around the marked text, or around a part of it.
   *
   * @param isFirst whether the marked text begins here, so that its id belongs here
   * @param inLink whether a link is open already; links do not nest
   */
  readonly tags: (isFirst: boolean, inLink: boolean) => Tags;
  /** What stands behind the marked text. */
  readonly after: Markup | null;
}

interface Tags {
  readonly open: Markup;
  readonly close: Markup;
  readonly isLink: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly tags: Tags;
}

/** Where more marks lie over one another, the innermost are left out. */
const deepest = 12;

/**
 * A text with its marks as properly nested elements: of two that cross, the one of the higher rank is
 * cut in two.
 *
 * @param offset where the text begins, in the offsets of the marks
 * @param marks those that begin in the text, in the order of {@link compareMarks}
 */
export function markText(text: string, offset: number, marks: readonly Mark[]): Markup {
  const parts: Content[] = [];
  const open: Open[] = []; // the outermost first
  const end = offset + text.length;
  let place = offset;

  const write = (to: number): void => {
    parts.push(text.slice(place - offset, to - offset));
    place = to;
  };
  const start = (mark: Mark, isFirst: boolean): void => {
    const inLink = open.some(({ tags }) => tags.isLink);
    const tags = mark.tags(isFirst, inLink);
    parts.push(tags.open);
    open.push({ mark, tags });
  };
  const closeFrom = (index: number): readonly Mark[] => {
    const closed = open.splice(index);
    for (const { tags } of closed.toReversed()) parts.push(tags.close);
    return closed.map(({ mark }) => mark);
  };
  const advance = (to: number): void => {
    for (;;) {
      const ending = Math.min(...open.map(({ mark }) => mark.end));
      if (ending > to) break;
      write(ending);
      const closed = closeFrom(open.findIndex(({ mark }) => mark.end === ending));
      for (const mark of closed) if (mark.end === ending) parts.push(mark.after);
      for (const mark of closed) if (mark.end > ending) start(mark, false);
    }
    write(to);
  };

  for (const mark of marks) {
    advance(mark.start);
    if (open.length === deepest) continue;
    const inner = open.findIndex((other) => other.mark.rank > mark.rank);
    const closed = inner < 0 ? [] : closeFrom(inner);
    start(mark, true);
    if (mark.end <= place) {
      closeFrom(open.length - 1);
      parts.push(mark.after);
    }
    for (const other of closed) start(other, false);
  }
  advance(end);
  closeFrom(0);
  return markup`${parts}`;
}

/** The order in which marks are written: by place, at one place the enclosing ones first. */
export function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || a.rank - b.rank || b.end - a.end;
}
