/**
 * The types that flow through the pipeline.
 *
 * Inside the pipeline every place is a {@link Range} of the **normalized** text. A place leaves the
 * pipeline as a {@link Span}, which carries the original place as well. All offsets are UTF-16 code
 * units (JavaScript string indices) and half-open: `[start, end)`.
 */
import type { KeywordExplanation } from './explanation.js';
import type { Finding } from './finding.js';
import type { Alignment } from './text/alignment.js';

/** A half-open stretch of the normalized text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place as the report shows it. `text` is the original slice, `normText` the normalized one where it differs. */
export interface Span {
  readonly orig: readonly [start: number, end: number];
  readonly norm: readonly [start: number, end: number];
  readonly text: string;
  readonly normText?: string;
}

// ---------------------------------------------------------------- findings

export type { Finding, Severity } from './finding.js';

// ------------------------------------------------------------ segmentation

export type TokenKind =
  | 'word'
  | 'number'
  | 'punct'
  | 'latin'
  | 'url'
  | 'email'
  | 'hashtag'
  | 'handle'
  | 'emoji'
  | 'symbol';

export interface Token extends Range {
  readonly kind: TokenKind;
  /** The normalized slice. */
  readonly text: string;
}

export interface Sentence extends Range {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Half-open range of token indices. */
  readonly tokens: readonly [first: number, end: number];
}

export type ParagraphRole = 'title' | 'lead' | 'body' | 'subhead' | 'label' | 'footer';

/** A paragraph; its range holds no white space at either end and no heading marks (`##`). */
export interface Paragraph extends Range {
  readonly role: ParagraphRole;
  /** Half-open range of sentence indices. */
  readonly sentences: readonly [first: number, end: number];
}

/** «به گزارش ایسنا از تبریز به نقل از …،», «ایسنا/آذربایجان شرقی:», «تهران- ایرنا-», «خبرگزاری فارس:». */
export interface Dateline extends Range {
  readonly agency: string | null;
  readonly place: string | null;
  /** Whom the agency quotes («به نقل از روابط عمومی …»). */
  readonly via: string | null;
}

export interface Segmentation {
  readonly title: Range | null;
  readonly lead: Range | null;
  readonly body: Range | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** A segmented article; what entities, quotes and keywords are read from. */
export interface Document extends Segmentation {
  readonly original: string;
  /** The normalized text that all ranges point into. */
  readonly text: string;
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
}

// ---------------------------------------------------------------- entities

/** Names (PER … PRO) and quantities (DAT … QTY: dates, times, money, percentages, counts). */
export type EntityType =
  'PER' | 'ORG' | 'LOC' | 'FAC' | 'EVE' | 'PRO' | 'DAT' | 'TIM' | 'MON' | 'PCT' | 'QTY';

/** `nominal` is an organisation by its head word alone (صندوق), `value` a quantity. */
export type MentionForm =
  | 'name'
  | 'surname'
  | 'title'
  | 'title+name'
  | 'pronoun'
  | 'demonstrative'
  | 'nominal'
  | 'value'
  | 'zero';

/** What a quantity says. */
export interface Value {
  /**
   * ISO 8601: a day, `2019-05-23`; a month or year, of the Persian or the lunar calendar the interval
   * of its first and last day; a time, `T14:30`; several of these with `/` between them.
   */
  readonly iso?: string;
  readonly number?: number;
  /** The least and the most of a range: «۳۰ تا ۴۰ درصد». */
  readonly min?: number;
  readonly max?: number;
  /** How the text qualifies the number: «حدود», «بیش از», «کمتر از», «دست‌کم», «حداکثر». */
  readonly bound?: 'about' | 'over' | 'under' | 'at least' | 'at most';
  /** ISO 4217 for money (IRR rial, IRT toman), `%`, a unit, or what is counted. */
  readonly unit?: string;
}

export interface Mention extends Range {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** For `title+name`: the name alone. */
  readonly head: Range | null;
  readonly value: Value | null;
  readonly source: 'rule' | 'gazetteer' | 'ner' | 'coref';
  /** In [0, 1]. */
  readonly confidence: number;
  /** Index into the entities; null where the mention is not linked. */
  readonly entity: number | null;
}

export interface Entity {
  readonly type: EntityType;
  /** The fullest form in the article, normalized, without title or honorific. */
  readonly canonical: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly titles: readonly string[];
  readonly aliases: readonly string[];
  /** In [0, 1]: how much the article is about it. */
  readonly salience: number;
}

/** Mentions sorted by place, and the entities they point to. */
export interface Entities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

// ------------------------------------------------------------------ quotes

export type QuoteType = 'direct' | 'colon' | 'indirect' | 'mixed' | 'judgement' | 'headline';

export type SpeakerResolution =
  | 'explicit-name'
  | 'surname'
  | 'title'
  | 'pronoun'
  | 'demonstrative'
  | 'dropped'
  | 'cataphora'
  | 'label'
  | 'document'
  | 'none';

export type Attribution =
  | 'in-clause'
  | 'previous-quote'
  | 'previous-paragraph'
  | 'next-paragraph'
  | 'dateline'
  | 'title'
  | 'none';

export interface Cue extends Range {
  /** Id of the row in the cue table. */
  readonly id: string;
  readonly lemma: string;
  readonly group: string;
  /** past3sg, perfect3sg, present3sg, passive, converb, noun, frame, colon … */
  readonly form: string;
  /** How readily the cue reports, from A (at any sign of content) to D; null for a bare colon. */
  readonly strength: 'A' | 'B' | 'C' | 'D' | null;
}

/** What a speaker does with the content: states, denies, asks or asks for it. */
export type Polarity = 'asserted' | 'denied' | 'asked' | 'requested';

export interface Speaker {
  /** The words that stand for the speaker nearest to the cue; null where the subject is dropped. */
  readonly source: Range | null;
  /** Index into the entities; null where the speaker is unknown or no entity. */
  readonly entity: number | null;
  /** The fullest name, or the fullest title where no name stands in the article; null where unknown. */
  readonly name: string | null;
  readonly resolution: SpeakerResolution;
  readonly confidence: number;
}

export interface Quote {
  readonly type: QuoteType;
  /** P1 … P14, the pattern that found it; see docs/quotes.md. */
  readonly pattern: string;
  readonly cue: Cue | null;
  /** «با بیان اینکه», «به گفته», «در گفت‌وگو با …». */
  readonly frame: Range | null;
  /** At least one range, a paragraph each; marks, colon, که and the final full stop are left out. */
  readonly content: readonly Range[];
  readonly speaker: Speaker;
  readonly attribution: Attribution;
  /** Whom the speaker tells it: «به خبرنگار ایسنا گفت», «خطاب به مردم». */
  readonly addressee: Range | null;
  /** Where it was said or written: «گفت‌وگو با ایسنا», «نشست خبری», «صفحهٔ توییتر خود». */
  readonly medium: Range | null;
  readonly polarity: Polarity;
  /** Index of the enclosing quotation. */
  readonly parent: number | null;
  /** Index of the quotation that this one repeats (headline or lead against body). */
  readonly duplicateOf: number | null;
  /** Index of the quotation before that a paragraph without a cue goes on with. */
  readonly continuationOf: number | null;
  readonly confidence: number;
}

// ---------------------------------------------------------------- keywords

export interface Keyword {
  /** As an editor would write it: with ZWNJ, without inflection. */
  readonly text: string;
  readonly lemma: string;
  /** In [0, 1]; higher is better. */
  readonly score: number;
  readonly ranges: readonly Range[];
  /** Index into the entities. */
  readonly entity: number | null;
  readonly inTitle: boolean;
  /** Only where it was asked for, and only of the trained ranker. */
  readonly explanation?: KeywordExplanation;
}
