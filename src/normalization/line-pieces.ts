import type { Edit } from '../text/edit.js';
import { findSeams, lettersBesideSeam } from './find-seams.js';
import { LineScripts } from './line-scripts.js';
import type { ProtectedRanges } from './protected-ranges.js';
import type { Interest, RuleIndex } from './rule-index.js';
import type { Rule, RuleContext } from './rule.js';

/** What rules are told of every line of a text. */
export type TextContext = Pick<RuleContext, 'options' | 'attests'> & {
  /** Whether the text has Persian letters. */
  readonly isPersianText: boolean;
};

/** A stretch of text and what rules are told of it. */
interface Reading {
  readonly text: string;
  readonly interest: Interest;
  readonly context: RuleContext;
}

/** `[start, end)` of the line as it is now. */
interface Piece {
  start: number;
  end: number;
  /** Whether rules may have another answer than when they were asked. */
  isAwake: boolean;
  /** What stood there when the round began; null where it was not one piece then. */
  before: string | null;
  /** Null where it has not been read since it was edited. */
  reading: Reading | null;
}

/**
 * A line, as rules are asked about it again and again.
 *
 * A long line has something of interest to every rule, and in every round something that changed:
 * asked about the whole of it, all rules would read all of it each time. So those that look no
 * farther than to the next word are asked about one piece after the other, and only about those of
 * interest that have changed. A short line is one piece.
 */
export class LinePieces {
  private pieces: Piece[] = [];
  private whole: RuleContext | null = null;
  private readonly interest: Interest;

  /**
   * @param line the line as it is now
   * @param ranges what is protected of it
   * @param seams where it is cut
   */
  constructor(
    private line: string,
    public ranges: ProtectedRanges,
    private readonly index: RuleIndex,
    private readonly text: TextContext,
    seams: readonly number[] = findSeams(line, ranges.ranges),
  ) {
    this.interest = index.interested(line);
    let start = 0;
    for (const end of [...seams, line.length]) {
      this.pieces.push({ start, end, isAwake: true, before: null, reading: null });
      start = end + 1;
    }
  }

  /**
   * Ask a rule.
   *
   * @param number its place in the index
   * @returns the edits that the protected ranges admit, of the line as it is now; sorted, disjoint
   */
  find(rule: Rule, number: number): Edit[] {
    if (!this.interest.has(number)) return [];
    if (rule.readsWholeLine === true || this.pieces.length === 1) {
      this.whole ??= this.contextOf(this.line, this.ranges);
      return ask(rule, this.line, this.whole);
    }
    const edits: Edit[] = [];
    for (const piece of this.pieces) {
      if (!piece.isAwake) continue;
      const { text, interest, context } = (piece.reading ??= this.read(piece));
      if (!interest.has(number)) continue;
      const { start } = piece;
      for (const edit of ask(rule, text, context)) {
        edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
      }
    }
    return edits;
  }

  /**
   * Edits were made, none of which reached into what is protected.
   *
   * @param edits sorted, disjoint
   * @param line the line behind them
   */
  apply(edits: readonly Edit[], line: string): void {
    if (edits.length === 0) return;
    for (const { replacement } of edits) this.interest.add(this.index.interested(replacement));
    this.ranges = this.ranges.after(edits);
    this.disturb(edits);
    this.line = line;
    this.whole = null;
  }

  /** Other stretches are protected now than were. */
  protect(ranges: ProtectedRanges): void {
    const changed = this.ranges.differences(ranges);
    this.disturb(
      changed.map(({ start, end }) => ({ start, end, replacement: this.line.slice(start, end) })),
    );
    this.ranges = ranges;
    this.whole = null;
  }

  /** A round of all rules begins. */
  begin(): void {
    for (const piece of this.pieces) if (piece.isAwake) piece.before = this.textOf(piece);
  }

  /** A round is over: where it changed nothing, another would change nothing either. */
  rest(): void {
    for (const piece of this.pieces) {
      if (piece.isAwake) piece.isAwake = piece.before !== this.textOf(piece);
    }
  }

  /** Wake what edits reach. Where one comes near a seam, there is none any more. */
  private disturb(edits: readonly Edit[]): void {
    const pieces: Piece[] = [];
    let i = 0;
    let shift = 0; // the line behind the edits − the line before them
    let reached = -1; // how far they reach, in the line before them
    let open: Piece | null = null; // has lost the seam at its end
    for (const piece of this.pieces) {
      const seam = piece.end;
      const current: Piece = open ?? piece;
      if (open === null) piece.start += shift;
      for (
        let edit = edits[i];
        edit !== undefined && edit.start <= seam + 1 + lettersBesideSeam;
        edit = edits[++i]
      ) {
        shift += edit.replacement.length - (edit.end - edit.start);
        reached = Math.max(reached, edit.end);
        current.isAwake = true;
        current.reading = null;
      }
      current.end = seam + shift;
      open = reached >= seam - lettersBesideSeam ? current : null;
      if (open === null) pieces.push(current);
      else open.before = null;
    }
    if (open !== null) pieces.push(open);
    this.pieces = pieces;
  }

  private read(piece: Piece): Reading {
    const text = this.textOf(piece);
    const ranges = this.ranges.within(piece.start, piece.end);
    return { text, interest: this.index.interested(text), context: this.contextOf(text, ranges) };
  }

  private textOf({ start, end }: Piece): string {
    return this.line.slice(start, end);
  }

  private contextOf(text: string, protectedRanges: ProtectedRanges): RuleContext {
    const { options, attests, isPersianText } = this.text;
    return { options, protectedRanges, scripts: new LineScripts(text, isPersianText), attests };
  }
}

function ask(rule: Rule, text: string, context: RuleContext): Edit[] {
  return rule.find(text, context).filter((edit) => context.protectedRanges.admits(edit, text));
}
