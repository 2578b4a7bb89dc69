import { applyEdits } from '../text/apply-edits.js';
import type { Edit } from '../text/edit.js';

/**
 * How a piece of prose stands in the file: as it is; as a code for its characters (`&zwnj;`,
 * `\u200c`, `""`), which is replaced as a whole; or as something that no edit may touch (a line
 * break of the container, code inside a sentence).
 */
export type PieceKind = 'verbatim' | 'coded' | 'fixed';

/** A piece of prose, and where it stands in the file. Pieces follow each other in both. */
export interface Piece {
  readonly kind: PieceKind;
  /** Its beginning in the prose; it reaches to the beginning of the next. */
  readonly at: number;
  /** Its place in the file. */
  readonly start: number;
  readonly end: number;
  /** Where in the file something goes that is inserted before it: outside of the marks there. */
  readonly joint: number;
}

/** How a container writes what an edit of its prose puts in. */
export interface ProseWriter {
  /** The replacement as it stands in the file, or null where it cannot stand there. */
  encode(replacement: string): string | null;
  /** Whether the marks around keep their sense after an edit of the file. */
  admits?(edit: Edit): boolean;
}

/**
 * Prose that is read out of a file: its text as people read it, without the marks of the container,
 * and the way back for edits of it.
 */
export class Prose {
  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
    private readonly writer: ProseWriter,
  ) {}

  /**
   * An edit of the prose as edits of the file; null where it would reach over marks or into what is
   * fixed, or cannot be written. An edit over marks is made on both sides of them where it only
   * deletes, or replaces character by character.
   */
  toFile(edit: Edit): readonly Edit[] | null {
    if (edit.start === edit.end) return this.write([this.place(edit.start)], [edit.replacement]);
    const slices = this.slices(edit.start, edit.end);
    if (slices.length === 1) return this.write(slices, [edit.replacement]);
    const narrow = this.trim(edit);
    if (narrow.start !== edit.start || narrow.end !== edit.end) return this.toFile(narrow);
    const { start, replacement } = edit;
    if (replacement !== '' && replacement.length !== edit.end - start) return null;
    return this.write(
      slices,
      slices.map(({ from, to }) => replacement.slice(from - start, to - start)),
    );
  }

  /** The text after edits of it. */
  after(edits: readonly Edit[]): string {
    return applyEdits(this.text, edits);
  }

  private write(places: readonly Place[], replacements: readonly string[]): Edit[] | null {
    const edits: Edit[] = [];
    for (const [i, { start, end, isOpen }] of places.entries()) {
      const replacement = isOpen ? this.writer.encode(replacements[i] ?? '') : null;
      if (replacement === null) return null;
      const edit = { start, end, replacement };
      if (this.writer.admits?.(edit) === false) return null;
      edits.push(edit);
    }
    return edits;
  }

  /** Where in the file an insertion at `offset` goes. */
  private place(offset: number): Place {
    const i = this.indexAt(offset);
    const piece = this.pieces[i];
    const before = offset === piece?.at ? this.pieces[i - 1] : piece;
    if (piece === undefined || piece === before) {
      const inside = piece !== undefined && offset < this.endOf(i);
      const start = inside ? piece.start + (offset - piece.at) : (before?.end ?? 0);
      return { start, end: start, isOpen: !inside || piece.kind === 'verbatim' };
    }
    const start = before?.end === piece.start || before === undefined ? piece.start : piece.joint;
    return { start, end: start, isOpen: true };
  }

  private slices(start: number, end: number): Slice[] {
    const slices: Slice[] = [];
    for (let i = this.indexAt(start); i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (piece === undefined || piece.at >= end) break;
      const from = Math.max(start, piece.at);
      const to = Math.min(end, this.endOf(i));
      const whole = from === piece.at && to === this.endOf(i);
      const last = slices.at(-1);
      const isVerbatim = piece.kind === 'verbatim';
      const slice: Slice = {
        from,
        to,
        start: isVerbatim ? piece.start + (from - piece.at) : piece.start,
        end: isVerbatim ? piece.start + (to - piece.at) : piece.end,
        isOpen: isVerbatim || (piece.kind === 'coded' && whole),
      };
      if (last?.end === slice.start && last.isOpen && slice.isOpen) {
        slices[slices.length - 1] = { ...last, to, end: slice.end };
      } else slices.push(slice);
    }
    return slices;
  }

  /** The edit without what it leaves as it is at its ends; half a surrogate pair stays with it. */
  private trim({ start, end, replacement }: Edit): Edit {
    let from = 0;
    const most = Math.min(end - start, replacement.length);
    while (from < most && this.text.charCodeAt(start + from) === replacement.charCodeAt(from)) {
      from++;
    }
    let cut = 0;
    while (
      cut < most - from &&
      this.text.charCodeAt(end - 1 - cut) === replacement.charCodeAt(replacement.length - 1 - cut)
    ) {
      cut++;
    }
    if (isHigh(this.text.charCodeAt(start + from - 1)) && from > 0) from--;
    if (isLow(this.text.charCodeAt(end - cut)) && cut > 0) cut--;
    return {
      start: start + from,
      end: end - cut,
      replacement: replacement.slice(from, replacement.length - cut),
    };
  }

  /** The index of the last piece that begins at or before `offset`. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.at ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  private endOf(index: number): number {
    return this.pieces[index + 1]?.at ?? this.text.length;
  }
}

/** A place in the file, and whether it may be edited. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
}

/** A stretch of the prose that stands in the file without marks inside. */
interface Slice extends Place {
  readonly from: number;
  readonly to: number;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
