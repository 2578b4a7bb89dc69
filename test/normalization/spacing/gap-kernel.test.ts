import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateModels } from '../../../src/kernel/kernel-memory.js';
import { readModel, section } from '../../../src/model/model-file.js';
import { GapContext } from '../../../src/normalization/spacing/gap-context.js';
import { GapKernel } from '../../../src/normalization/spacing/gap-kernel.js';
import { GapLine } from '../../../src/normalization/spacing/gap-line.js';
import { GapScorer } from '../../../src/normalization/spacing/gap-scorer.js';
import { SpacingLexicon } from '../../../src/normalization/spacing/spacing-lexicon.js';
import { SpacingRestorer } from '../../../src/normalization/spacing/spacing-restorer.js';

const file = readFileSync(new URL('../../../models/spacing.bin', import.meta.url));
const [bytes] = allocateModels([file.length]) as [Uint8Array];
bytes.set(file);
const model = readModel(bytes, SpacingRestorer.kind, SpacingRestorer.version);
const { bits, step } = model.facts as { bits: number; step: number };
const weights = section(model, 'weights', Int8Array);
const line = new GapLine();
const context = new GapContext(
  line,
  new SpacingLexicon(
    section(model, 'words', Uint32Array),
    section(model, 'wordEntries', Uint8Array),
    section(model, 'pairs', Uint32Array),
    section(model, 'pairEntries', Uint8Array),
    section(model, 'wordClasses', Uint8Array),
  ),
);
const byKernel = new GapScorer(context, weights, bits, step);
const plain = new GapScorer(context, weights.slice(), bits, step);

/** What both say of every gap of a line that may be wrong. */
function answers(text: string): { kernel: number[][]; plain: number[][] } {
  line.read(text, 0);
  context.refresh();
  const found = { kernel: [] as number[][], plain: [] as number[][] };
  for (let i = 0; i + 1 < line.count; i++) {
    if (!context.isCandidate(i)) continue;
    byKernel.score(i);
    plain.score(i);
    found.kernel.push([i, byKernel.target, byKernel.margin, byKernel.otherMargin]);
    found.plain.push([i, plain.target, plain.margin, plain.otherMargin]);
  }
  return found;
}

describe('the kernel’s scores of gaps', () => {
  it('come from a kernel here, and not where the weights lie elsewhere', () => {
    expect(GapKernel.start(weights, bits)).not.toBeNull();
    expect(GapKernel.start(weights.slice(), bits)).toBeNull();
  });

  it.each([
    'کشاورزان میگویند بارانهای بهاری به زمینهای تشنه رسیده است',
    'کشاورزان می گویند باران های بهاری به زمین های تشنه رسیده است',
    'می\u200Cرود و بر\u200Cمی\u200Cگردد',
    'سرمایهگذاریهای تازهدر بندر، ۱۲ طرح و Port 2',
  ])('are those of plain code: %s', (text) => {
    const found = answers(text);
    expect(found.kernel.length).toBeGreaterThan(2);
    expect(found.kernel).toEqual(found.plain);
  });

  it('are those of plain code for any words, joined in any way', () => {
    const words = fc.constantFrom('می', 'کتاب', 'ها', 'ی', 'سرمایه', 'گذاری', 'خوان', 'از', 'کار');
    const gaps = fc.constantFrom('', ' ', '\u200C');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, gaps), { maxLength: 25 }), (pieces) => {
        const found = answers(pieces.flat().join(''));
        expect(found.kernel).toEqual(found.plain);
      }),
    );
  });
});
