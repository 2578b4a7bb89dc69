import type { Range } from '../../document.js';
import { section, type Model } from '../../model/model-file.js';
import type { Edit } from '../../text/edit.js';
import { explainEdit } from './explain-edit.js';
import { GapContext } from './gap-context.js';
import { GapLine } from './gap-line.js';
import { GapScorer } from './gap-scorer.js';
import { SpacingLexicon } from './spacing-lexicon.js';

/** A change of spacing: why it is made, and how sure it is (log-odds against leaving it). */
export interface SpacingEdit extends Edit {
  readonly reason: string;
  readonly margin: number;
}

export interface RestoreOptions {
  /** `full`: what is more likely wrong than right; `safe`: what is almost certainly wrong. */
  readonly level: 'safe' | 'full';
  /** The least margin of a change; by default 4 for `safe` and 1.5 for `full`. */
  readonly threshold?: number;
  /** Ranges that stay as they are; sorted, not overlapping. */
  readonly protectedRanges: readonly Range[];
}

const thresholds = { safe: 4, full: 1.5 } as const;
/** Changes show their neighbours in a new light; a line comes to rest after two or three passes. */
const mostPasses = 6;
const replacements = ['', '\u200c', ' '] as const;

/**
 * Restores spaces and ZWNJ: one decision for every gap between two letters that may be wrong.
 *
 * Lines are independent of each other. A line is judged again where it was changed until nothing
 * changes any more; one that does not come to rest is left as it was. So to restore twice is to
 * restore once.
 */
export class SpacingRestorer {
  private readonly line = new GapLine();
  private readonly context: GapContext;
  private readonly scorer: GapScorer;
  private original = new Uint8Array(0);
  private margins = new Float32Array(0);
  private dirty = new Uint8Array(0);
  private changed: number[] = [];

  /** @throws FarsiNewsError BAD_MODEL where the model lacks a part */
  constructor(model: Model) {
    const lexicon = new SpacingLexicon(
      section(model, 'words', Uint32Array),
      section(model, 'wordEntries', Uint8Array),
      section(model, 'pairs', Uint32Array),
      section(model, 'pairEntries', Uint8Array),
    );
    const { bits, step } = model.facts as { bits: number; step: number };
    this.context = new GapContext(this.line, lexicon);
    this.scorer = new GapScorer(this.context, section(model, 'weights', Int8Array), bits, step);
  }

  /**
   * The changes that mend the spacing of `text` (letters already normalized), sorted and disjoint.
   * Nothing is changed beside digits, Latin letters and punctuation, or across line breaks.
   */
  restore(text: string, options: RestoreOptions): SpacingEdit[] {
    const threshold = options.threshold ?? thresholds[options.level];
    const { protectedRanges } = options;
    const edits: SpacingEdit[] = [];
    let shield = 0;
    for (let start = 0; start < text.length;) {
      while ((protectedRanges[shield]?.end ?? Infinity) <= start) shield++;
      start = this.line.read(text, start, protectedRanges, shield);
      if (this.line.count > 1 && this.settle(threshold)) this.collect(text, edits);
    }
    return edits;
  }

  /** Change gaps until the line comes to rest; false where it stays as it was. */
  private settle(threshold: number): boolean {
    const { line, context } = this;
    this.prepare();
    context.refresh();
    if (!this.pass(threshold)) return false;
    for (let passes = 1; passes < mostPasses; passes++) {
      line.settle();
      context.refresh();
      this.markDirty();
      if (!this.pass(threshold)) return true;
    }
    return false;
  }

  private prepare(): void {
    const { gaps, count } = this.line;
    if (this.original.length < gaps.length) {
      this.original = new Uint8Array(gaps.length);
      this.margins = new Float32Array(gaps.length);
      this.dirty = new Uint8Array(gaps.length);
    }
    this.original.set(gaps.subarray(0, count));
    this.dirty.fill(1, 0, count);
  }

  /** Judge the dirty gaps, then change all that need it; whether there were any. */
  private pass(threshold: number): boolean {
    const { line, context, scorer, dirty, changed, margins } = this;
    changed.length = 0;
    const targets: number[] = [];
    for (let i = 0; i + 1 < line.count; i++) {
      if (dirty[i] === 0 || !context.isCandidate(i)) continue;
      scorer.score(i);
      if (scorer.margin < threshold) continue;
      changed.push(i);
      targets.push(scorer.target);
      margins[i] = scorer.margin;
    }
    changed.forEach((i, k) => (line.gaps[i] = targets[k] as number));
    return changed.length > 0;
  }

  /** A change is seen from the two words on either side. */
  private markDirty(): void {
    const { line, dirty } = this;
    dirty.fill(0, 0, line.count);
    for (const i of this.changed) {
      dirty.fill(1, this.wordsBefore(i), this.wordsAfter(i + 1) + 1);
    }
  }

  private wordsBefore(i: number): number {
    const { first } = this.line;
    let begin = first[i] as number;
    for (let k = 0; k < 2 && begin > 0; k++) begin = first[begin - 1] as number;
    return Math.max(0, Math.min(begin, i - 8));
  }

  private wordsAfter(i: number): number {
    const { last, count } = this.line;
    let end = last[i] as number;
    for (let k = 0; k < 2 && end + 1 < count; k++) end = last[end + 1] as number;
    return Math.min(count - 1, Math.max(end, i + 8));
  }

  private collect(text: string, edits: SpacingEdit[]): void {
    const { line, original, margins, context } = this;
    for (let i = 0; i + 1 < line.count; i++) {
      const target = line.gaps[i] as number;
      if (target === original[i]) continue;
      edits.push({
        start: line.ends[i] as number,
        end: line.starts[i + 1] as number,
        replacement: replacements[target] as string,
        reason: explainEdit(text, context, i, original[i] as number),
        margin: Math.round((margins[i] as number) * 100) / 100,
      });
    }
  }
}
