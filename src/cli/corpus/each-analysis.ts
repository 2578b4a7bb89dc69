import type { AnalyzeOptions } from '../../analyze.js';
import { FarsiNewsError } from '../../errors.js';
import type { Analysis } from '../../report/analysis.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachArticle, type Found, type ReadingFlags } from '../input/each-article.js';
import type { FailedArticle } from '../input/failed-article.js';
import type { Input } from '../input/input.js';
import { fromPlainError, toPlainError } from '../plain-error.js';
import { nameError } from '../input/name-error.js';

/**
 * The analyses of the inputs' articles, in their order. In the place of one that fails stands why,
 * which has been told.
 *
 * @throws FarsiNewsError what is wrong with more than one text: an option, a model
 */
export async function* eachAnalysis(
  inputs: readonly Input[],
  flags: ReadingFlags,
  context: Context,
  options: AnalyzeOptions,
): AsyncGenerator<Found<Analysis | FailedArticle>> {
  const { analyze } = await import('../../index.js');
  const settings = await readSettings(flags, context);
  for await (const { input, article } of eachArticle(inputs, flags, context)) {
    if ('error' in article) {
      await context.fail(fromPlainError(article.error));
      yield { input, article };
      continue;
    }
    const { original, ...known } = article;
    const normalization = settings.optionsFor(input);
    let found: Analysis | FailedArticle;
    try {
      found = analyze(original, { ...options, ...known, normalization });
    } catch (cause) {
      if (cause instanceof FarsiNewsError) throw cause;
      const { id, fields, line } = known;
      const error = nameError(input.name, cause);
      await context.fail(error);
      found = {
        id,
        error: toPlainError(error),
        ...(fields !== undefined && { fields }),
        ...(line !== undefined && { line }),
      };
    }
    yield { input, article: found };
  }
}
