import type { Document, Entities, Keyword, Quote, Range, Span } from '../document.js';
import type { Analysis, DatelineReport, DocumentReport, Warning } from './analysis.js';
import { detectLanguage } from './detect-language.js';
import { reportEntities } from './report-entities.js';
import { reportIssues } from './report-issues.js';
import { reportKeywords } from './report-keywords.js';
import { reportQuotes } from './report-quotes.js';
import {
  reportParagraphs,
  reportSentences,
  reportTokens,
  type Lemmatize,
} from './report-segments.js';
import { toSpan } from './to-span.js';
import { tool } from './tool.js';

/** What the pipeline found in one article. */
export interface Results {
  readonly document: Document;
  /** The day of the article; null where it is not known. */
  readonly date?: string | null;
  readonly entities: Entities;
  readonly quotes: readonly Quote[];
  readonly keywords: readonly Keyword[];
  /** Gives the SHA-256 of the original text in UTF-8, in hexadecimal digits; asked when it is read. */
  readonly sha256: () => string;
  /** Gives the tokens their lemmas; asked only where the report lists tokens. */
  readonly lemmatize?: Lemmatize;
}

export interface ReportOptions {
  /** The document's id in the report. Default `document`. */
  readonly id?: string;
  /** List the tokens, with lemma and part of speech. */
  readonly tokens?: boolean;
  /** Include the normalized text. */
  readonly normalized?: boolean;
  /** Include the map between the offsets of the original and of the normalized text. */
  readonly alignment?: boolean;
  /** What else the record holds that the text came from. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** What the reader of the report should know of the input, found before the analysis. */
  readonly warnings?: readonly Warning[];
}

/**
 * Turn what the pipeline found into the public report: ids in order of place, both offsets on every
 * span. The same input gives the same report, byte for byte.
 */
export function report(found: Results, options: ReportOptions = {}): Analysis {
  const { document } = found;
  const language = detectLanguage(document.original);
  const named = reportEntities(document, found.entities);
  return {
    schemaVersion: '1.0',
    tool,
    offsetUnit: 'utf16',
    document: reportDocument(found, language, options),
    paragraphs: reportParagraphs(document),
    sentences: reportSentences(document),
    ...(options.tokens === true && { tokens: reportTokens(document, found.lemmatize) }),
    entities: named.entities,
    mentions: named.mentions,
    quotes: reportQuotes(document, found.quotes, named),
    keywords: reportKeywords(document, found.keywords, named.entityId),
    issues: reportIssues(document),
    warnings: [...(options.warnings ?? []), ...inspect(document, language)],
  };
}

function reportDocument(
  { document, date, sha256 }: Results,
  language: 'fa' | null,
  { id = 'document', normalized, alignment, fields }: ReportOptions,
): DocumentReport {
  const span = (range: Range | null): Span | null => range && toSpan(document, range);
  return {
    id,
    get sha256() {
      return sha256();
    },
    length: { orig: document.original.length, norm: document.text.length },
    language,
    title: span(document.title),
    lead: span(document.lead),
    body: span(document.body),
    dateline: reportDateline(document),
    date: date ?? null,
    ...(fields !== undefined && { fields }),
    ...(normalized === true && { normalized: document.text }),
    ...(alignment === true && { alignment: [...document.alignment.changes()] }),
  };
}

function reportDateline(document: Document): DatelineReport | null {
  if (document.dateline === null) return null;
  const { agency, place, via } = document.dateline;
  return { ...toSpan(document, document.dateline), agency, place, via };
}

function inspect(document: Document, language: 'fa' | null): Warning[] {
  if (document.original.trim() === '') {
    return [{ code: 'EMPTY', message: 'there is no text to analyze', span: null }];
  }
  if (language === null) {
    return [{ code: 'NOT_PERSIAN', message: 'the text does not look Persian', span: null }];
  }
  return [];
}
