import { letterNames } from './affixes.js';
import { caution } from './caution.js';
import type { GapContext } from './gap-context.js';
import { GapLine, half, joined, spaced } from './gap-line.js';
import type { GapScorer } from './gap-scorer.js';
import { frequencyBits } from './spacing-lexicon.js';

/** The margin of a gap that nobody asks about. */
export const never = -Infinity;

/** What a gap had better be, by the model and by what speaks for or against it besides. */
export class GapJudge {
  /** The answer of the last `judge`. */
  target = joined;
  margin = never;
  private readonly letters = hashesOf(letterNames);

  constructor(
    private readonly context: GapContext,
    private readonly scorer: GapScorer,
  ) {}

  /** Judge gap `i` by itself; its margin is `never` where it may not be changed. */
  judge(i: number): void {
    const { context, scorer } = this;
    const { line } = context;
    if (line.open[i] === 1 && line.gaps[i] === half && !context.takesHalf(i)) {
      this.answer(joined, this.oneWordMargin(i));
    } else if (context.isCandidate(i)) {
      scorer.score(i);
      this.answer(scorer.target, scorer.margin);
      if (line.gaps[i] === joined) this.part(i);
      else if (line.gaps[i] === spaced && scorer.target === joined) this.join(i);
    } else this.answer(joined, never);
  }

  private answer(target: number, margin: number): void {
    this.target = target;
    this.margin = margin;
  }

  /**
   * Of a word that had better be two. Where a space is likeliest, less caution is due behind a letter
   * that joins: there the two are hardly read; and where they may as well have lost a ZWNJ, it parts
   * them and keeps them one word.
   */
  private part(i: number): void {
    const { context, scorer } = this;
    if (this.target === half) {
      if (this.isTwoLetters(i)) this.margin -= caution.twoLetters;
    } else if (!context.isBetweenWords(i)) this.margin = never;
    else if (context.rightPieceEnd(i) === i + 2) this.margin -= caution.loneLetter;
    else if (context.takesHalf(i)) {
      if (scorer.margin - scorer.otherMargin < caution.nearlyAsProbable) {
        this.answer(half, scorer.margin - caution.gentleness);
      } else this.margin += caution.showsRunTogether;
    }
  }

  /** Of two words that had better be one: less where they are of one class, or one is very common. */
  private join(i: number): void {
    const { line, entries, classes } = this.context;
    const leftClass = classes[line.first[i] as number];
    if (leftClass !== 0 && leftClass === classes[i + 1]) this.margin -= caution.joinsOneClass;
    const left = (entries[line.first[i] as number] as number) & frequencyBits;
    const right = (entries[i + 1] as number) & frequencyBits;
    if (left === caution.commonest || right === caution.commonest) {
      this.margin -= caution.joinsCommonWord;
    }
  }

  /** Whether a word is two names of letters: تیام is a name, too, and BBC has three. */
  private isTwoLetters(i: number): boolean {
    const { line } = this.context;
    const begin = line.first[i] as number;
    const end = (line.last[i] as number) + 1;
    return (
      this.letters.has(line.hash(begin, i + 1)) &&
      this.letters.has(line.hash(i + 1, end)) &&
      line.gaps[end - 1] !== half &&
      (begin === 0 || line.gaps[begin - 1] !== half)
    );
  }

  /**
   * Of a ZWNJ behind a letter that does not join: the log of how often the two words are seen written
   * as one, against the one who parts them here. Where they never are, the ZWNJ stays.
   */
  private oneWordMargin(i: number): number {
    const { line, lexicon } = this.context;
    const whole = line.hash(line.first[i] as number, (line.last[i + 1] as number) + 1);
    const frequency = lexicon.word(whole) & frequencyBits;
    return frequency === 0 ? never : frequency * Math.LN2 + caution.showsNothing;
  }
}

function hashesOf(words: ReadonlySet<string>): ReadonlySet<number> {
  const line = new GapLine();
  const hashes = new Set<number>();
  for (const word of words) {
    line.read(word, 0);
    hashes.add(line.hash(0, line.count));
  }
  return hashes;
}
