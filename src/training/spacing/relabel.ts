import { GapContext } from '../../normalization/spacing/gap-context.js';
import { GapLine } from '../../normalization/spacing/gap-line.js';
import { GapScorer } from '../../normalization/spacing/gap-scorer.js';
import type { SpacingLexicon } from '../../normalization/spacing/spacing-lexicon.js';

const written = ['', '\u200c', ' '] as const;

/** Lines as they probably should be, and for each the gaps that nobody can tell. */
export interface Relabelled {
  readonly lines: string[];
  readonly doubts: ReadonlySet<number>[];
  readonly changes: number;
}

/**
 * Mend the spacing of lines by what a model thinks of them: where it is surer than `threshold` the gap
 * is changed, where it is surer than `doubt` the gap says nothing.
 */
export function relabel(
  lines: readonly string[],
  lexicon: SpacingLexicon,
  weights: Float32Array,
  bits: number,
  threshold: number,
  doubt: number,
): Relabelled {
  const line = new GapLine();
  const context = new GapContext(line, lexicon);
  const scorer = new GapScorer(context, weights, bits, 1);
  const doubts: ReadonlySet<number>[] = [];
  let changes = 0;
  const mended = lines.map((text) => {
    line.read(text, 0);
    context.refresh();
    const doubtful = new Set<number>();
    let result = '';
    let position = 0;
    for (let i = 0; i + 1 < line.count; i++) {
      if (!context.isCandidate(i)) continue;
      scorer.score(i);
      if (scorer.margin < doubt) continue;
      if (scorer.margin < threshold) {
        doubtful.add(i);
        continue;
      }
      result += text.slice(position, line.ends[i]) + (written[scorer.target] as string);
      position = line.starts[i + 1] as number;
      changes++;
    }
    doubts.push(doubtful.size === 0 ? noDoubts : doubtful);
    return result + text.slice(position);
  });
  return { lines: mended, doubts, changes };
}

const noDoubts: ReadonlySet<number> = new Set();
