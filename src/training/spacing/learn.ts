import { GapContext } from '../../normalization/spacing/gap-context.js';
import { GapFacts } from '../../normalization/spacing/gap-facts.js';
import { GapFeatures } from '../../normalization/spacing/gap-features.js';
import { GapLine } from '../../normalization/spacing/gap-line.js';
import { editedWeight, type CountedLexicon } from './build-lexicon.js';
import { damageLine } from './damage.js';
import { GapLearner } from './gap-learner.js';
import { HeldOutWords } from './held-out-words.js';
import { createRandom } from '../create-random.js';
import { shuffle } from '../shuffle.js';

/** Lines that are spaced as they should be. */
export interface Corpus {
  readonly lines: readonly string[];
  /** How often each line is read in an epoch; the same throughout a block of twelve. */
  readonly repeats: readonly number[];
  /** Gaps of each line that nobody can tell. */
  readonly doubts: readonly ReadonlySet<number>[];
  /** So many lines from the beginning are the treebank's, the rest is news. */
  readonly treebank: number;
}

/** How much of the features of a gap is seen while learning: the rest learns to do without. */
export const kept = 0.8;
const rate = 0.1;
const sources = 2;

/** Lines that are taken out of the lexicon together while the model learns from one of them. */
const blockSize = 12;

/** Learn from lines that are spaced as they should be, damaged anew in every epoch. */
export function learn(
  { lines, repeats, doubts, treebank }: Corpus,
  counted: CountedLexicon,
  { bits, epochs, seed }: { bits: number; epochs: number; seed: number },
  log: (message: string) => void,
): GapLearner {
  const random = createRandom(seed);
  const learner = new GapLearner(bits, rate, sources);
  const line = new GapLine();
  const context = new GapContext(line, counted.lexicon);
  const facts = new GapFacts(context);
  const features = new GapFeatures(facts, bits);
  const heldOut = new HeldOutWords(counted);
  const blocks = Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, k) =>
    new Array<number>(repeats[k * blockSize] as number).fill(k),
  ).flat();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(blocks, random);
    let questions = 0;
    let loss = 0;
    let gaps = 0;
    let done = 0;
    for (const block of blocks) {
      if (epoch === epochs - 1 && ++done % Math.ceil(blocks.length / 16) === 0) learner.remember();
      const from = block * blockSize;
      const to = Math.min(lines.length, from + blockSize);
      heldOut.takeOut(lines.slice(from, to), from < treebank ? editedWeight : 1);
      for (let k = from; k < to; k++) {
        line.read(lines[k] as string, 0);
        const gold = line.gaps.slice(0, line.count);
        damageLine(line, counted.lexicon, random);
        context.refresh();
        gaps += line.count;
        for (let i = 0; i + 1 < line.count; i++) {
          if (!context.isCandidate(i) || doubts[k]?.has(i) === true) continue;
          facts.collect(i);
          const count = dropSome(features.indices, features.extract(), random);
          questions++;
          loss += learner.learn(
            features.indices,
            count,
            line.gaps[i] as number,
            gold[i] as number,
            context.takesHalf(i),
            k < treebank ? 0 : 1,
          );
        }
      }
      heldOut.putBack();
    }
    log(
      `epoch ${epoch + 1}: ${questions} of ${gaps} gaps asked, loss ${(loss / questions).toFixed(4)}`,
    );
  }
  return learner;
}

/** Leave features out at random; returns how many are left. */
function dropSome(indices: Int32Array, count: number, random: () => number): number {
  let left = 0;
  for (let k = 0; k < count; k++) {
    if (random() < kept) indices[left++] = indices[k] as number;
  }
  return left;
}
