import { isNonJoining } from '../../normalization/spacing/alphabet.js';
import { GapLine, half, joined, padding, spaced } from '../../normalization/spacing/gap-line.js';
import type { SpacingLexicon } from '../../normalization/spacing/spacing-lexicon.js';

/** How a kind of damage treats each gap: probabilities of what it becomes. */
interface Damage {
  readonly share: number;
  /** A ZWNJ becomes nothing, a space. */
  readonly halfJoined: number;
  readonly halfSpaced: number;
  /** A space becomes nothing: after a letter that does not join, after one that does. */
  readonly spaceDroppedAfterLift: number;
  readonly spaceDropped: number;
  readonly spaceHalf: number;
  /** A word of two known parts of which the first does not join is written as two. */
  readonly liftSpaced: number;
  /** A ZWNJ or a space is put where nothing belongs. */
  readonly intruder: number;
}

const none: Damage = {
  share: 0,
  halfJoined: 0,
  halfSpaced: 0,
  spaceDroppedAfterLift: 0,
  spaceDropped: 0,
  spaceHalf: 0,
  liftSpaced: 0,
  intruder: 0,
};

/** What happens to texts on their way to a reader, and how often the model is shown it. */
const kinds: readonly Damage[] = [
  { ...none, share: 0.2 },
  { ...none, share: 0.18, halfJoined: 1 },
  { ...none, share: 0.14, halfSpaced: 1, liftSpaced: 0.3 },
  { ...none, share: 0.24, halfJoined: 0.4, halfSpaced: 0.4, liftSpaced: 0.15 },
  { ...none, share: 0.06, spaceDroppedAfterLift: 0.12, spaceDropped: 0.02 },
  { ...none, share: 0.06, halfJoined: 0.5, halfSpaced: 0.2, spaceDroppedAfterLift: 0.1, spaceDropped: 0.03 },
  { ...none, share: 0.12, halfJoined: 0.1, halfSpaced: 0.1, spaceDroppedAfterLift: 0.01, spaceDropped: 0.002, spaceHalf: 0.01, liftSpaced: 0.05, intruder: 0.004 },
]; // prettier-ignore

/** Damage the gaps of a line in place, in one way for the whole line. */
export function damageLine(line: GapLine, lexicon: SpacingLexicon, random: () => number): void {
  let choice = random();
  const damage = kinds.find(({ share }) => (choice -= share) < 0) ?? none;
  const { gaps, open, count } = line;
  const gold = line.first.slice(0, count);
  const goldLast = line.last.slice(0, count);
  for (let i = 0; i + 1 < count; i++) {
    if (open[i] !== 1) continue;
    const lifts = isNonJoining(line.symbols[padding + i] as number);
    const r = random();
    if (gaps[i] === half) {
      if (r < damage.halfJoined) gaps[i] = joined;
      else if (r < damage.halfJoined + damage.halfSpaced) gaps[i] = spaced;
    } else if (gaps[i] === spaced) {
      const dropped = lifts ? damage.spaceDroppedAfterLift : damage.spaceDropped;
      if (r < dropped) gaps[i] = joined;
      else if (!lifts && r < dropped + damage.spaceHalf) gaps[i] = half;
    } else if (lifts ? r < damage.liftSpaced : r < damage.intruder) {
      const begin = gold[i] as number;
      const end = (goldLast[i] as number) + 1;
      if (lifts) {
        if (lexicon.pair(line.hash(begin, i + 1), line.hash(i + 1, end)) !== 0) gaps[i] = spaced;
      } else gaps[i] = r < damage.intruder / 2 ? half : spaced;
    }
  }
  line.settle();
}
