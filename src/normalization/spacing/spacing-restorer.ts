import type { Range } from '../../document.js';
import { section, type Model } from '../../model/model-file.js';
import type { Edit } from '../../text/edit.js';
import { caution } from './caution.js';
import { explainEdit } from './explain-edit.js';
import { GapContext } from './gap-context.js';
import { GapJudge, never } from './gap-judge.js';
import { GapLine } from './gap-line.js';
import { GapScorer } from './gap-scorer.js';
import { LineEvidence } from './line-evidence.js';
import { frequencyBits, listedBit, SpacingLexicon } from './spacing-lexicon.js';

/** A change of spacing: why it is made, and how sure it is (log-odds against leaving it). */
export interface SpacingEdit extends Edit {
  readonly reason: string;
  readonly margin: number;
}

export interface RestoreOptions {
  /** `full`: what is more likely wrong than right; `safe`: what is almost certainly wrong. */
  readonly level: 'safe' | 'full';
  /** The least margin of a change; by default 8 for `safe` and 2 for `full`. */
  readonly threshold?: number;
  /** Ranges that stay as they are; sorted, not overlapping. */
  readonly protectedRanges: readonly Range[];
}

/** A word seen so often is no slip (log2). */
const attested = 4;
const thresholds = { safe: 8, full: 2 } as const;
/** By so much less must a margin be where another gap of the line is surely wrong. */
const leniency = 1.5;
/** Changes show their neighbours in a new light; a line comes to rest after two or three passes. */
const mostPasses = 8;
const replacements = ['', '\u200c', ' '] as const;

/**
 * Restores spaces and ZWNJ: one decision for every gap between two letters that may be wrong.
 *
 * Lines are independent of each other. A line is judged again where it was changed until nothing
 * changes any more; one that does not come to rest is left as it was. So to restore twice is to
 * restore once.
 */
export class SpacingRestorer {
  static readonly kind = 'spacing';
  static readonly version = 2;

  private readonly line = new GapLine();
  private readonly context: GapContext;
  private readonly judge: GapJudge;
  private readonly evidence = new LineEvidence();
  private readonly priors: Float32Array;
  private original = new Uint8Array(0);
  private targets = new Uint8Array(0);
  /** What the model says of each gap by itself, and what it was changed for. */
  private margins = new Float32Array(0);
  private decided = new Float32Array(0);
  private readonly changed: number[] = [];

  /** @throws FarsiNewsError BAD_MODEL where the model lacks a part */
  constructor(model: Model) {
    const lexicon = new SpacingLexicon(
      section(model, 'words', Uint32Array),
      section(model, 'wordEntries', Uint8Array),
      section(model, 'pairs', Uint32Array),
      section(model, 'pairEntries', Uint8Array),
      section(model, 'wordClasses', Uint8Array),
    );
    const { bits, step } = model.facts as { bits: number; step: number };
    this.context = new GapContext(this.line, lexicon);
    const weights = section(model, 'weights', Int8Array);
    this.judge = new GapJudge(this.context, new GapScorer(this.context, weights, bits, step));
    this.priors = section(model, 'priors', Float32Array);
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

  /** Whether dictionaries or the training texts have a word, as it is written without ZWNJ. */
  attests(word: string): boolean {
    const { line, context } = this;
    line.read(word, 0);
    const entry = context.lexicon.word(line.hash(0, line.count));
    return (entry & listedBit) !== 0 || (entry & frequencyBits) >= attested;
  }

  /** Change gaps until the line comes to rest; false where it stays as it was. */
  private settle(threshold: number): boolean {
    const { line, context } = this;
    this.prepare();
    context.refresh();
    this.judgeAll(0, line.count);
    if (!this.decide(threshold, false)) return false;
    for (let passes = 1; passes < mostPasses; passes++) {
      line.settle();
      context.refresh();
      this.judgeAgain();
      if (!this.decide(threshold, true)) return true;
    }
    return false;
  }

  private prepare(): void {
    const { gaps, count } = this.line;
    if (this.original.length < gaps.length) {
      this.original = new Uint8Array(gaps.length);
      this.targets = new Uint8Array(gaps.length);
      this.margins = new Float32Array(gaps.length);
      this.decided = new Float32Array(gaps.length);
    }
    this.original.set(gaps.subarray(0, count));
  }

  /** Ask the model about the gaps `[from, to)`, each by itself. */
  private judgeAll(from: number, to: number): void {
    const { line, judge, targets, margins } = this;
    const end = Math.min(to, line.count - 1);
    for (let i = from; i < end; i++) {
      judge.judge(i);
      targets[i] = judge.target;
      margins[i] = judge.margin;
    }
  }

  /** Ask again about the gaps that see one that was changed: from two words before to two behind. */
  private judgeAgain(): void {
    let done = 0;
    for (const i of this.changed) {
      const to = this.wordsAfter(i + 1) + 1;
      this.judgeAll(Math.max(done, this.wordsBefore(i)), to);
      done = Math.max(done, to);
    }
  }

  /**
   * Weigh what the model says with what the line is like; change what is wrong, if anything.
   *
   * @param isDamaged whether the line was changed before
   */
  private decide(threshold: number, isDamaged: boolean): boolean {
    const { line, evidence, targets, margins, decided, changed, priors } = this;
    const { gaps } = line;
    const end = line.count - 1;
    evidence.reset();
    for (let i = 0; i < end; i++) {
      if (margins[i] !== never) evidence.count(gaps[i] as number, margins[i] as number);
    }
    changed.length = 0;
    for (let i = 0; i < end; i++) {
      const margin = margins[i] as number;
      if (margin === never) continue;
      const state = gaps[i] as number;
      const target = targets[i] as number;
      const prior = priors[evidence.row(state, target, margin)] as number;
      const weighed = margin + prior - (caution.changes[state * 3 + target] as number);
      const isLenient = isDamaged || evidence.isDamaged;
      if (weighed < (isLenient ? threshold - leniency : threshold)) continue;
      changed.push(i);
      decided[i] = weighed;
    }
    for (const i of changed) gaps[i] = targets[i] as number;
    return changed.length > 0;
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
    const { line, original, decided, context } = this;
    for (let i = 0; i + 1 < line.count; i++) {
      const target = line.gaps[i] as number;
      if (target === original[i]) continue;
      edits.push({
        start: line.ends[i] as number,
        end: line.starts[i + 1] as number,
        replacement: replacements[target] as string,
        reason: explainEdit(text, context, i, original[i] as number),
        margin: Math.round((decided[i] as number) * 100) / 100,
      });
    }
  }
}
