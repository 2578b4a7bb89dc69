import { GapContext } from '../../normalization/spacing/gap-context.js';
import { GapLine } from '../../normalization/spacing/gap-line.js';
import { GapScorer } from '../../normalization/spacing/gap-scorer.js';
import type { SpacingLexicon } from '../../normalization/spacing/spacing-lexicon.js';
import type { GapLearner } from './gap-learner.js';

const written = ['', '\u200c', ' '] as const;

/** Mend the spacing of lines where a model is sure of it. */
export function relabel(
  lines: readonly string[],
  lexicon: SpacingLexicon,
  learner: GapLearner,
  bits: number,
  threshold: number,
): { lines: string[]; changes: number } {
  const line = new GapLine();
  const context = new GapContext(line, lexicon);
  const scorer = new GapScorer(context, learner.weights, bits, 1);
  let changes = 0;
  const mended = lines.map((text) => {
    line.read(text, 0);
    context.refresh();
    let result = '';
    let position = 0;
    for (let i = 0; i + 1 < line.count; i++) {
      if (!context.isCandidate(i)) continue;
      scorer.score(i);
      if (scorer.margin < threshold) continue;
      result += text.slice(position, line.ends[i]) + (written[scorer.target] as string);
      position = line.starts[i + 1] as number;
      changes++;
    }
    return result + text.slice(position);
  });
  return { lines: mended, changes };
}
