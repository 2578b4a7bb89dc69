import { applyEdits } from '../text/apply-edits.js';
import type { Edit } from '../text/edit.js';

/** Who changed a place, and why. */
export interface Credit {
  readonly rule: string;
  readonly reason?: string;
  readonly margin?: number;
}

/** A place of the original that changed, and what stands there now. */
export type Replacement = Edit & { readonly credit: Credit };

/** `[start, end)` of the original became `[newStart, newEnd)` of the text as it is now. */
interface Change {
  readonly start: number;
  readonly end: number;
  newStart: number;
  newEnd: number;
  readonly credit: Credit;
}

/**
 * A text under edits, and what became of its original: a sorted list of changes. An edit that
 * reaches into an earlier change is made one with it, so that the changes stay disjoint and each
 * of them can be made without the others.
 */
export class ChangeList {
  private changes: Change[] = [];
  private current: string;

  constructor(readonly original: string) {
    this.current = original;
  }

  /** The text as it is now. */
  get text(): string {
    return this.current;
  }

  /**
   * Edit the text. Where an edit meets an earlier change, the earlier one keeps the credit, unless
   * the edit has a reason to give.
   *
   * @param edits sorted and disjoint, of the text as it is now
   * @param creditOf who made an edit
   */
  apply<E extends Edit>(edits: readonly E[], creditOf: (edit: E) => Credit): void {
    if (edits.length === 0) return;
    const { changes } = this;
    const merged: Change[] = [];
    let i = 0;
    let j = 0;
    let shift = 0; // the text after the edits − the text now, behind the edits taken
    let drift = 0; // the text now − the original, behind the changes taken
    for (;;) {
      const change = changes[i];
      let edit = edits[j];
      if (change !== undefined && (edit === undefined || isBefore(change, edit))) {
        drift = change.newEnd - change.end;
        change.newStart += shift;
        change.newEnd += shift;
        merged.push(change);
        i++;
        continue;
      }
      if (edit === undefined) break;
      const newStart = shift + edit.start;
      if (change === undefined || isBehind(change, edit)) {
        shift += growth(edit);
        const newEnd = shift + edit.end;
        const [start, end] = [edit.start - drift, edit.end - drift];
        merged.push({ start, end, newStart, newEnd, credit: creditOf(edit) });
        j++;
        continue;
      }
      // They meet: one change is made of them and of all that meets them in turn.
      const startsWithChange = change.newStart <= edit.start;
      const start = startsWithChange ? change.start : edit.start - drift;
      const groupStart = startsWithChange ? shift + change.newStart : newStart;
      let { credit } = change;
      let end = 0; // of the group, in the text now
      let last = change;
      for (let next: Change | undefined = change; ;) {
        const met: E = edit;
        if (next !== undefined && !isBefore(next, met) && !isBehind(next, met)) {
          last = next;
          drift = last.newEnd - last.end;
          end = Math.max(end, last.newEnd);
          next = changes[++i];
          continue;
        }
        const own = creditOf(met);
        if (own.reason !== undefined) credit = own;
        shift += growth(met);
        end = Math.max(end, met.end);
        edit = edits[++j];
        if (edit === undefined || isBefore(last, edit)) break;
      }
      merged.push({ start, end: end - drift, newStart: groupStart, newEnd: end + shift, credit });
    }
    this.changes = merged;
    this.current = applyEdits(this.current, edits);
  }

  /**
   * What changed, in order: changes that came to nothing are left out, neighbours that one rule made
   * for the same reason are one.
   */
  replacements(): Replacement[] {
    const found: Replacement[] = [];
    for (const { start, end, newStart, newEnd, credit } of this.changes) {
      const replacement = this.current.slice(newStart, newEnd);
      if (replacement === this.original.slice(start, end)) continue;
      const last = found.at(-1);
      if (last?.end === start && last.credit === credit) {
        found[found.length - 1] = { ...last, end, replacement: last.replacement + replacement };
      } else found.push({ start, end, replacement, credit });
    }
    return found;
  }
}

function growth({ start, end, replacement }: Edit): number {
  return replacement.length - (end - start);
}

/** Whether a change ends before an edit begins. */
function isBefore(change: Change, edit: Edit): boolean {
  return change.newEnd === edit.start ? !isOneWith(change, edit) : change.newEnd < edit.start;
}

/** Whether a change begins behind the end of an edit. */
function isBehind(change: Change, edit: Edit): boolean {
  return change.newStart === edit.end ? !isOneWith(change, edit) : change.newStart > edit.end;
}

/** What is inserted where something was deleted, or beside what was inserted, belongs to it. */
function isOneWith(change: Change, edit: Edit): boolean {
  return (
    edit.start === edit.end && (change.newStart === change.newEnd || change.start === change.end)
  );
}
