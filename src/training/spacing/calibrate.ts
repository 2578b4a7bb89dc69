import { GapContext } from '../../normalization/spacing/gap-context.js';
import { GapLine } from '../../normalization/spacing/gap-line.js';
import { GapScorer } from '../../normalization/spacing/gap-scorer.js';
import { LineEvidence, priorCount } from '../../normalization/spacing/line-evidence.js';
import { editedWeight, type CountedLexicon } from './build-lexicon.js';
import { damageLine } from './damage.js';
import { HeldOutWords } from './held-out-words.js';
import { createRandom } from '../create-random.js';

const rounds = 6;
const block = 12;
/** Keeps a seldom seen row near zero. */
const prior = 1;

interface Observation {
  readonly row: number;
  readonly margin: number;
  readonly right: number;
}

/**
 * Learn how much a line's other gaps add to the margin of one: a logistic bias for each row of
 * {@link LineEvidence}, from lines that the model has not seen.
 */
export function calibrate(
  lines: readonly string[],
  counted: CountedLexicon,
  weights: Float32Array,
  bits: number,
): Float32Array {
  const random = createRandom(7);
  const line = new GapLine();
  const context = new GapContext(line, counted.lexicon);
  const scorer = new GapScorer(context, weights, bits, 1);
  const evidence = new LineEvidence();
  const heldOut = new HeldOutWords(counted);
  const observed: Observation[] = [];
  for (let round = 0; round < rounds; round++) {
    lines.forEach((text, at) => {
      if (at % block === 0) {
        heldOut.putBack();
        heldOut.takeOut(lines.slice(at, at + block), editedWeight);
      }
      line.read(text, 0);
      const gold = line.gaps.slice(0, line.count);
      damageLine(line, counted.lexicon, random);
      context.refresh();
      evidence.reset();
      const asked: { i: number; target: number; margin: number }[] = [];
      for (let i = 0; i + 1 < line.count; i++) {
        if (!context.isCandidate(i)) continue;
        scorer.score(i);
        const { target, margin } = scorer;
        evidence.count(line.gaps[i] as number, margin);
        asked.push({ i, target, margin });
      }
      for (const { i, target, margin } of asked) {
        const row = evidence.row(line.gaps[i] as number, target, margin);
        observed.push({ row, margin, right: gold[i] === target ? 1 : 0 });
      }
    });
    heldOut.putBack();
  }
  return fit(observed);
}

/** Newton steps on every row's own bias; the rows share nothing. */
function fit(observed: readonly Observation[]): Float32Array {
  const bias = new Float32Array(priorCount);
  for (let step = 0; step < 12; step++) {
    const slope = new Float64Array(priorCount);
    const curve = new Float64Array(priorCount).fill(prior);
    for (const { row, margin, right } of observed) {
      const p = 1 / (1 + Math.exp(-margin - (bias[row] as number)));
      slope[row] = (slope[row] as number) + right - p;
      curve[row] = (curve[row] as number) + p * (1 - p);
    }
    for (let row = 0; row < priorCount; row++) {
      const b = bias[row] as number;
      const move = ((slope[row] as number) - prior * b) / (curve[row] as number);
      bias[row] = b + Math.max(-1, Math.min(1, move));
    }
  }
  return bias;
}
