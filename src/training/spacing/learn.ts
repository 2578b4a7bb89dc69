import { GapContext } from '../../normalization/spacing/gap-context.js';
import { GapFeatures } from '../../normalization/spacing/gap-features.js';
import { GapLine } from '../../normalization/spacing/gap-line.js';
import type { CountedLexicon } from './build-lexicon.js';
import { damageLine } from './damage.js';
import { GapLearner } from './gap-learner.js';
import { HeldOutWords } from './held-out-words.js';
import { createRandom } from './random.js';

export interface LearnOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
}

/** Lines that are taken out of the lexicon together while the model learns from one of them. */
const blockSize = 12;

/** Learn from lines that are spaced as they should be, damaged anew in every epoch. */
export function learn(
  lines: readonly string[],
  weights: readonly number[],
  counted: CountedLexicon,
  { bits, epochs, seed }: LearnOptions,
  log: (message: string) => void,
): GapLearner {
  const random = createRandom(seed);
  const learner = new GapLearner(bits, 0.05);
  const line = new GapLine();
  const context = new GapContext(line, counted.lexicon);
  const features = new GapFeatures(context, bits);
  const heldOut = new HeldOutWords(counted);
  const blocks = Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, k) => k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(blocks, random);
    let questions = 0;
    let loss = 0;
    let gaps = 0;
    for (const block of blocks) {
      const from = block * blockSize;
      const to = Math.min(lines.length, from + blockSize);
      heldOut.takeOut(lines.slice(from, to));
      for (let k = from; k < to; k++) {
        line.read(lines[k] as string, 0);
        const gold = line.gaps.slice(0, line.count);
        damageLine(line, counted.lexicon, random);
        context.refresh();
        gaps += line.count;
        for (let i = 0; i + 1 < line.count; i++) {
          if (!context.isCandidate(i)) continue;
          const count = features.extract(i);
          questions++;
          loss += learner.learn(
            features.indices,
            count,
            line.gaps[i] as number,
            gold[i] as number,
            context.takesHalf(i),
            weights[k] as number,
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

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
}
