import type {
  Paragraph,
  ParagraphRole,
  Range,
  Segmentation,
  Sentence,
  Token,
} from '../document.js';
import { assignRoles } from './assign-roles.js';
import { findDateline } from './find-dateline.js';
import { rangeOfTokens } from './join-tokens.js';
import { splitParagraphs } from './split-paragraphs.js';
import { splitSentences } from './split-sentences.js';
import { addTokens } from './tokenize.js';

/**
 * Segment an article: headline, lead, body and dateline, paragraphs with their roles, sentences and
 * tokens. A sentence never crosses a paragraph, a token never crosses a sentence.
 *
 * @param text normalized text; raw text is read as well
 * @returns ranges of `text`, UTF-16, half-open
 *
 * @example
 * ```js
 * import { segment } from 'farsi-news';
 *
 * const { sentences, dateline } = segment('باران آمد\nتهران- ایسنا- باران آمد. هوا سرد شد.');
 * console.log(sentences.length, dateline.place); // → 3 تهران
 * ```
 */
export function segment(text: string): Segmentation {
  const blocks = splitParagraphs(text);
  const roles = assignRoles(text, blocks);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, { start, end }] of blocks.entries()) {
    const firstToken = tokens.length;
    addTokens(tokens, text, start, end);
    const firstSentence = sentences.length;
    for (const range of splitSentences(tokens, firstToken, tokens.length)) {
      sentences.push({ ...rangeOfTokens(tokens, ...range), paragraph: index, tokens: range });
    }
    const role = roles[index] ?? 'body';
    paragraphs.push({ start, end, role, sentences: [firstSentence, sentences.length] });
  }
  return {
    title: rangeOf(paragraphs, 'title'),
    lead: rangeOf(paragraphs, 'lead'),
    body: rangeOf(paragraphs, 'body'),
    dateline: findDateline(paragraphs, sentences, tokens),
    paragraphs,
    sentences,
    tokens,
  };
}

/** From the first to the last paragraph of a role. */
function rangeOf(paragraphs: readonly Paragraph[], role: ParagraphRole): Range | null {
  const first = paragraphs.find((paragraph) => paragraph.role === role);
  const last = paragraphs.findLast((paragraph) => paragraph.role === role);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
