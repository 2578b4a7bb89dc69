import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachArticle, type ReadingFlags } from '../input/each-article.js';
import type { Input } from '../input/input.js';
import { withRoom } from '../input/with-room.js';
import { fromPlainError } from '../plain-error.js';
import type { TokenizedText } from '../tokens/token-formats.js';
import { tokenizeText } from '../tokens/tokenize-text.js';
import type { JobDetails, JobFlags } from './job.js';

export interface TokensDetails extends JobDetails {
  readonly flags: ReadingFlags & JobFlags;
}

/** The inputs' articles in sentences and tokens. */
export async function* tokens(
  inputs: readonly Input[],
  { flags }: TokensDetails,
  context: Context,
): AsyncGenerator<TokenizedText> {
  const settings = await readSettings(flags, context);
  for await (const { input, article: read } of eachArticle(inputs, flags, context)) {
    const found = withRoom(input, read, 'tokenize');
    if ('error' in found) await context.fail(fromPlainError(found.error));
    else {
      const { id, original, article } = found;
      yield tokenizeText(original, id, settings.optionsFor(input), article);
    }
  }
}
