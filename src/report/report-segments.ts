import type { Document } from '../document.js';
import type { ParagraphReport, SentenceReport, TokenReport } from './analysis.js';
import { toSpan } from './to-span.js';

/** What a lemmatizer says of a word of a sentence. */
export type Lemmatize = (
  words: readonly string[],
) => readonly { readonly lemma: string; readonly pos: string | null }[];

/** The paragraphs, with the ids of their sentences. */
export function reportParagraphs(document: Document): readonly ParagraphReport[] {
  return document.paragraphs.map((paragraph, i) => {
    const [first, end] = paragraph.sentences;
    return {
      id: `p${i + 1}`,
      ...toSpan(document, paragraph),
      role: paragraph.role,
      sentences: Array.from({ length: end - first }, (_, k) => `s${first + k + 1}`),
    };
  });
}

/** The sentences, with the range of their tokens. */
export function reportSentences(document: Document): readonly SentenceReport[] {
  return document.sentences.map((sentence, i) => ({
    id: `s${i + 1}`,
    ...toSpan(document, sentence),
    paragraph: `p${sentence.paragraph + 1}`,
    tokens: sentence.tokens,
  }));
}

/** The tokens; without a lemmatizer their lemma and part of speech are unknown. */
export function reportTokens(document: Document, lemmatize?: Lemmatize): readonly TokenReport[] {
  return document.sentences.flatMap((sentence) => {
    const [first, end] = sentence.tokens;
    const tokens = document.tokens.slice(first, end);
    const analyses = lemmatize?.(tokens.map(({ text }) => text));
    return tokens.map((token, k) => {
      const span = toSpan(document, token);
      return {
        i: first + k,
        ...span,
        kind: token.kind,
        lemma: analyses?.[k]?.lemma ?? null,
        pos: analyses?.[k]?.pos ?? null,
        spaceAfter: /^\s/u.test(document.original.charAt(span.orig[1])),
      };
    });
  });
}
