import type { AnalyzeOptions } from '../../analyze.js';
import { FarsiNewsError } from '../../errors.js';
import { readModelsAhead } from '../../model-files.js';
import type { Analysis } from '../../report/analysis.js';
import type { CacheFlags } from '../cache/open-cache.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachArticle, type Found, type ReadingFlags } from '../input/each-article.js';
import type { FailedArticle } from '../input/failed-article.js';
import type { Input } from '../input/input.js';
import { failArticle } from '../input/fail-article.js';
import { fromPlainError } from '../plain-error.js';
import { nameError } from '../input/name-error.js';
import { withRoom } from '../input/with-room.js';

/**
 * The analyses of the inputs' articles, in their order. In the place of one that fails stands why,
 * which has been told.
 *
 * @throws FarsiNewsError what is wrong with more than one text: an option, a model
 */
export async function* eachAnalysis(
  inputs: readonly Input[],
  flags: ReadingFlags & CacheFlags,
  context: Context,
  options: AnalyzeOptions,
): AsyncGenerator<Found<Analysis | FailedArticle>> {
  const analyze = await analyzer(flags, context);
  const settings = await readSettings(flags, context);
  for await (const { input, article: read } of eachArticle(inputs, flags, context)) {
    const article = withRoom(input, read, 'analyze');
    if ('error' in article) {
      await context.fail(fromPlainError(article.error));
      yield { input, article };
      continue;
    }
    const { original, line, ...known } = article;
    const normalization = settings.optionsFor(input);
    let found: Analysis | FailedArticle;
    try {
      found = await analyze(original, { ...options, ...known, normalization });
    } catch (cause) {
      if (cause instanceof FarsiNewsError) throw cause;
      const error = nameError(input.name, cause);
      await context.fail(error);
      found = failArticle(known, line, error);
    }
    yield { input, article: found };
  }
}

/** Analyzes, or knows what that gave in an earlier run; what only analyzing needs is loaded late. */
async function analyzer(flags: CacheFlags, context: Context) {
  const cache = await cacheOf(flags, context);
  if (cache === null) {
    const models = readModelsAhead();
    const { analyze } = await import('../../index.js');
    await models;
    return analyze;
  }
  const { cachedAnalyze } = await import('../cache/cached-analyze.js');
  return cachedAnalyze(cache, context);
}

async function cacheOf(flags: CacheFlags, { io }: Context) {
  if (flags.cache === undefined && flags.cacheLocation === undefined) return null;
  const { openCache } = await import('../cache/open-cache.js');
  return openCache(flags, io);
}
