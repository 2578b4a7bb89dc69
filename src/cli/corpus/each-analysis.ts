import type { AnalyzeOptions } from '../../analyze.js';
import { FarsiNewsError } from '../../errors.js';
import type { Analysis } from '../../report/analysis.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachArticle } from '../input/each-article.js';
import type { Input } from '../input/input.js';
import type { ContainerFlags } from '../options/add-container-options.js';

/** An analysis and where its text came from. */
export interface Analyzed {
  readonly input: Input;
  readonly analysis: Analysis;
}

/** The flags that say how texts are read and normalized. */
export interface ReadingFlags extends Readonly<Record<string, unknown>>, Partial<ContainerFlags> {
  readonly encoding?: string;
}

/** The analyses of the inputs' articles, in their order; one that fails is told and left out. */
export async function* eachAnalysis(
  inputs: readonly Input[],
  flags: ReadingFlags,
  context: Context,
  options: AnalyzeOptions,
): AsyncGenerator<Analyzed> {
  const { analyze } = await import('../../index.js');
  const settings = await readSettings(flags, context);
  for await (const { input, original, ...known } of eachArticle(inputs, flags, context)) {
    const normalization = settings.optionsFor(input);
    let analysis: Analysis;
    try {
      analysis = analyze(original, { ...options, ...known, normalization });
    } catch (error) {
      if (error instanceof FarsiNewsError) throw error;
      await context.fail(new Error(`${input.name}: ${String(error)}`, { cause: error }));
      continue;
    }
    yield { input, analysis };
  }
}
