/**
 * The report: plain data, the same for the library, `--json` and NDJSON.
 *
 * Every place is a {@link Span} with both offsets, UTF-16 and half-open, so that
 * `original.slice(...span.orig) === span.text`. Ids are given in order of place and are stable for
 * one text and one version. What is unknown is `null`. The JSON Schema is
 * `schema/analysis.schema.json`; keys are only ever added while `schemaVersion` keeps its first number.
 */
import type {
  Attribution,
  EntityType,
  Mention,
  MentionForm,
  ParagraphRole,
  Polarity,
  QuoteType,
  Severity,
  Span,
  SpeakerResolution,
  TokenKind,
  Value,
} from '../document.js';
import type { KeywordExplanation } from '../explanation.js';

export interface Analysis {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  readonly offsetUnit: 'utf16';
  readonly document: DocumentReport;
  readonly paragraphs: readonly ParagraphReport[];
  readonly sentences: readonly SentenceReport[];
  /** Only where they were asked for. */
  readonly tokens?: readonly TokenReport[];
  readonly entities: readonly EntityReport[];
  readonly mentions: readonly MentionReport[];
  readonly quotes: readonly QuoteReport[];
  readonly keywords: readonly KeywordReport[];
  /** What normalization changed. */
  readonly issues: readonly IssueReport[];
  readonly warnings: readonly Warning[];
}

export interface DocumentReport {
  readonly id: string;
  /** SHA-256 of the original text in UTF-8, in hexadecimal digits. */
  readonly sha256: string;
  readonly length: { readonly orig: number; readonly norm: number };
  /** `fa` where the text is Persian, else null. */
  readonly language: 'fa' | null;
  readonly title: Span | null;
  readonly lead: Span | null;
  readonly body: Span | null;
  readonly dateline: DatelineReport | null;
  /** The day from which relative dates are reckoned, `2019-05-23`; null where it is not known. */
  readonly date: string | null;
  /** What else the record holds that the text came from; only where it came from one. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The normalized text; only where it was asked for. */
  readonly normalized?: string;
  /** The runs whose length changed, `[origStart, origEnd, normStart, normEnd]`; only where asked for. */
  readonly alignment?: readonly (readonly [number, number, number, number])[];
}

export interface DatelineReport extends Span {
  readonly agency: string | null;
  readonly place: string | null;
  readonly via: string | null;
}

export interface ParagraphReport extends Span {
  readonly id: string;
  readonly role: ParagraphRole;
  /** Ids of its sentences. */
  readonly sentences: readonly string[];
}

export interface SentenceReport extends Span {
  readonly id: string;
  /** Id of its paragraph. */
  readonly paragraph: string;
  /** Half-open range of token indices. */
  readonly tokens: readonly [first: number, end: number];
}

export interface TokenReport extends Span {
  readonly i: number;
  readonly kind: TokenKind;
  readonly lemma: string | null;
  /** Universal part of speech. */
  readonly pos: string | null;
  /** Whether white space follows in the original. */
  readonly spaceAfter: boolean;
}

export interface EntityReport {
  readonly id: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly titles: readonly string[];
  readonly aliases: readonly string[];
  /** Ids of its mentions. */
  readonly mentions: readonly string[];
  readonly salience: number;
}

export interface MentionReport extends Span {
  readonly id: string;
  readonly type: EntityType;
  /** Id of its entity; null where it is not linked. */
  readonly entity: string | null;
  readonly form: MentionForm;
  readonly head: Span | null;
  readonly value: Value | null;
  readonly source: Mention['source'];
  readonly confidence: number;
}

export interface QuoteReport {
  readonly id: string;
  readonly type: QuoteType;
  readonly pattern: string;
  readonly cue: CueReport | null;
  readonly frame: Span | null;
  /** At least one span, one a paragraph. */
  readonly content: readonly Span[];
  readonly speaker: SpeakerReport;
  readonly attribution: Attribution;
  /** Id of the paragraph in which the content begins. */
  readonly paragraph: string | null;
  /** Whom the speaker tells it, and where it was said or written. */
  readonly addressee: Span | null;
  readonly medium: Span | null;
  readonly polarity: Polarity;
  /** Id of the quotation that encloses this one. */
  readonly parent: string | null;
  /** Id of the quotation that this one repeats. */
  readonly duplicateOf: string | null;
  /** Id of the quotation before that this paragraph without a cue goes on with. */
  readonly continuationOf: string | null;
  readonly confidence: number;
}

export interface CueReport extends Span {
  readonly id: string;
  readonly lemma: string;
  readonly group: string;
  readonly form: string;
  /** How readily the cue reports, from A to D; null for a bare colon. */
  readonly strength: 'A' | 'B' | 'C' | 'D' | null;
}

export interface SpeakerReport {
  /** The words that stand for the speaker nearest to the cue. */
  readonly source: Span | null;
  /** Id of the mention that those words are, or hold. */
  readonly mention: string | null;
  readonly entity: string | null;
  readonly name: string | null;
  readonly resolution: SpeakerResolution;
  readonly confidence: number;
}

export interface KeywordReport {
  readonly rank: number;
  readonly text: string;
  readonly lemma: string;
  readonly score: number;
  readonly count: number;
  readonly spans: readonly Span[];
  readonly entity: string | null;
  readonly inTitle: boolean;
  /** What raised and lowered its score; only where it was asked for. */
  readonly explanation?: KeywordExplanation;
}

export interface IssueReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly found: string;
  /** What should stand there; null where the rule has no fix. */
  readonly suggestion: string | null;
  readonly autofix: boolean;
  readonly message: string;
  /** Why a spacing change was made. */
  readonly reason: string | null;
}

/** Something about the whole input that a reader of the report should know. */
export interface Warning {
  readonly code: 'EMPTY' | 'NOT_PERSIAN' | 'ENCODING_GUESSED' | 'ENCODING_DAMAGED';
  readonly message: string;
  readonly span: Span | null;
}
