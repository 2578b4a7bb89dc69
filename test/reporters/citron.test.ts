import { describe, expect, it } from '@jest/globals';
import { analyze } from '../../src/analyze.js';
import { runReporter } from './run-reporter.js';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Citron {
  readonly text: string;
  readonly quotes: readonly {
    readonly cue: Span;
    readonly sources: readonly Span[];
    readonly contents: readonly Span[];
    readonly coreferences: readonly Span[];
    readonly confidence: string;
  }[];
  readonly coreference_groups: readonly (readonly Span[])[];
}

const article =
  '😀 سدها پر شد\n\nعلی رضایی، وزیر نیرو گفت: سدهاي کشور پر است.\n\nوی افزود: نگران نباشید.';
const analysis = analyze(article, { normalized: true });

describe('citron', () => {
  it('has text, quotations and groups, whose places are code points', async () => {
    const { text, quotes, coreference_groups } = JSON.parse(
      await runReporter('citron', [analysis]),
    ) as Citron;
    const points = Array.from(text);
    expect(quotes).toHaveLength(2);
    for (const { cue, sources, contents, coreferences } of quotes) {
      for (const { start, end, text } of [cue, ...sources, ...contents, ...coreferences]) {
        expect(points.slice(start, end).join('')).toBe(text);
      }
    }
    expect(quotes[0]?.contents[0]?.text).toContain('سدهای کشور پر است');
    expect(quotes[1]).toMatchObject({
      sources: [{ text: 'وی' }],
      confidence: /^\d\.\d{4}$/u.exec(quotes[1]?.confidence ?? '')?.[0],
    });
    expect(quotes[1]?.coreferences[0]?.text).toContain('علی رضایی');
    expect(quotes[0]?.coreferences).toEqual([]);
    expect(coreference_groups.flat().map((span) => span.text)).toContain('وی');
  });

  it('leaves out quotations without a cue', async () => {
    const quotes = analysis.quotes.map((quote) => ({ ...quote, cue: null }));
    const parsed = JSON.parse(await runReporter('citron', [{ ...analysis, quotes }])) as Citron;
    expect(parsed.quotes).toEqual([]);
  });

  it('is an array for several inputs', async () => {
    const parsed: unknown = JSON.parse(await runReporter('citron', [analysis], { several: true }));
    expect(parsed).toHaveLength(1);
  });
});
