import type {
  Dateline,
  Paragraph,
  ParagraphRole,
  Range,
  Segmentation,
  Sentence,
  Token,
} from '../document.js';
import { assignRoles } from './assign-roles.js';
import { findDateline } from './find-dateline.js';
import { splitParagraphs } from './split-paragraphs.js';
import { splitSentences } from './split-sentences.js';
import { tokenize } from './tokenize.js';

const deepestDateline = 3; // paragraphs of prose in which a dateline is looked for

/**
 * Segment an article: headline, lead, body and dateline, paragraphs with their roles, sentences and
 * tokens. A sentence never crosses a paragraph, a token never crosses a sentence.
 *
 * @param text normalized text; raw text is read as well
 * @returns ranges of `text`, UTF-16, half-open
 */
export function segment(text: string): Segmentation {
  const lines = splitParagraphs(text);
  const roles = assignRoles(text, lines);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  lines.forEach(({ start, end }, index) => {
    const firstToken = tokens.length;
    for (const token of tokenize(text, start, end)) tokens.push(token);
    const firstSentence = sentences.length;
    for (const range of splitSentences(tokens, firstToken, tokens.length)) {
      sentences.push({ ...placeOf(tokens, range), paragraph: index, tokens: range });
    }
    const role = roles[index] ?? 'body';
    paragraphs.push({ start, end, role, sentences: [firstSentence, sentences.length] });
  });
  return {
    title: rangeOf(paragraphs, 'title'),
    lead: rangeOf(paragraphs, 'lead'),
    body: rangeOf(paragraphs, 'body'),
    dateline: datelineOf(paragraphs, sentences, tokens),
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

/** The first dateline that names an agency, else the first that names another source. */
function datelineOf(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Dateline | null {
  const prose = paragraphs.filter(({ role }) => role === 'lead' || role === 'body');
  let other: Dateline | null = null;
  for (const paragraph of prose.slice(0, deepestDateline)) {
    for (const sentence of sentences.slice(...paragraph.sentences)) {
      const dateline = findDateline(tokens, ...sentence.tokens);
      if (dateline?.agency != null) return dateline;
      other ??= dateline;
    }
  }
  return other;
}

function placeOf(tokens: readonly Token[], [first, end]: readonly [number, number]): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
