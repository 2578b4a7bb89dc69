import type { AnalyzeOptions } from '../../analyze.js';
import type { Analysis } from '../../report/analysis.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachText } from '../input/each-text.js';
import type { Input } from '../input/input.js';
import { nameDocuments } from '../input/name-documents.js';

/** An analysis and where its text came from. */
export interface Analyzed {
  readonly input: Input;
  readonly analysis: Analysis;
}

/** The flags that say how texts are read and normalized. */
export interface ReadingFlags extends Readonly<Record<string, unknown>> {
  readonly encoding?: string;
}

/** The analyses of the inputs, in their order; one that fails is told and left out. */
export async function* eachAnalysis(
  inputs: readonly Input[],
  flags: ReadingFlags,
  context: Context,
  options: AnalyzeOptions,
): AsyncGenerator<Analyzed> {
  const { analyze } = await import('../../index.js');
  const ids = nameDocuments(inputs);
  const settings = await readSettings(flags, context);
  yield* eachText(inputs, flags.encoding, context, ({ text, warnings, input }) => ({
    input,
    analysis: analyze(text, {
      ...options,
      normalization: settings.optionsFor(input),
      warnings,
      id: ids.get(input) ?? input.name,
    }),
  }));
}
