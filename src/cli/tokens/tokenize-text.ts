import { readDocument } from '../../analyze.js';
import type { NormalizeOptions } from '../../normalization/options.js';
import { reportSentences, reportTokens } from '../../report/report-segments.js';
import { defaultResources } from '../../resources.js';
import type { TokenizedText } from './token-formats.js';

/** Split a text into sentences and tokens, with lemmas and parts of speech. */
export function tokenizeText(
  text: string,
  id: string,
  options: Partial<NormalizeOptions>,
): TokenizedText {
  const resources = defaultResources();
  const document = readDocument(text, resources, options);
  return {
    id,
    sentences: reportSentences(document),
    tokens: reportTokens(document, (words) => resources.lemmatizer.lemmatize(words)),
  };
}
