import { readDocument } from '../../analyze.js';
import type { Article } from '../../containers/read-article.js';
import type { NormalizeOptions } from '../../normalization/options.js';
import { reportSentences, reportTokens } from '../../report/report-segments.js';
import { defaultResources } from '../../resources.js';
import type { TokenizedText } from './token-formats.js';

/**
 * Split a text into sentences and tokens, with lemmas and parts of speech.
 *
 * @param article the article in a text with marks
 */
export function tokenizeText(
  text: string,
  id: string,
  options: Partial<NormalizeOptions>,
  article?: Article,
): TokenizedText {
  const resources = defaultResources();
  const document = readDocument(text, resources, options, article);
  return {
    document: { id },
    sentences: reportSentences(document),
    tokens: reportTokens(document, (words) => resources.lemmatizer.lemmatize(words)),
  };
}
