import type { EntityType, QuoteType, Severity } from '../../document.js';
import type { KeywordEvidence } from '../../explanation.js';
import type { Warning } from '../../report/analysis.js';
import type { Section } from '../reporter.js';

/** The languages in which the program speaks to people. */
export const languages = ['en', 'fa'] as const;

export type Language = (typeof languages)[number];

/** What the columns of tables hold; formats for programs call them so in every language. */
export type ColumnName =
  | '#'
  | 'a'
  | 'articles'
  | 'b'
  | 'count'
  | 'course'
  | 'cue'
  | 'distinct'
  | 'document'
  | 'entity'
  | 'examples'
  | 'g2'
  | 'id'
  | 'keyword'
  | 'log_ratio'
  | 'mentions'
  | 'most'
  | 'other_share'
  | 'quotation'
  | 'quotations'
  | 'rank'
  | 'rule'
  | 'score'
  | 'share'
  | 'share_a'
  | 'share_b'
  | 'speaker'
  | 'tf_idf'
  | 'titles'
  | 'type'
  | 'value'
  | 'what'
  | 'z';

/** What `stats` counts. */
type Counted =
  | 'articles'
  | 'sentences'
  | 'tokens'
  | 'words'
  | 'types'
  | 'quotations'
  | 'attributed'
  | 'speakers';

/**
 * All that reports for people say in a language. Numbers are handed in as they are to be shown, with
 * their value where the form of a word hangs on it.
 */
export interface Wording {
  readonly language: Language;
  /** Behind a heading and a colon … */
  readonly none: string;
  /** … and as a sentence. */
  readonly nothing: string;
  readonly unknown: string;
  readonly warning: string;
  readonly listComma: string;
  readonly semicolon: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly quoteTypes: Readonly<Record<QuoteType, string>>;
  readonly evidence: Readonly<Record<KeywordEvidence, string>>;
  /** What a rule is that does not count. */
  readonly off: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly warnings: (warning: Warning) => string;
  readonly paragraphs: Amount;
  readonly sentences: Amount;
  readonly articles: Amount;
  readonly changes: Amount;
  /** The lines of a quotation. */
  readonly quote: {
    readonly speaker: string;
    readonly source: string;
    readonly cue: string;
    readonly addressee: string;
    readonly medium: string;
    readonly content: string;
    readonly within: (id: string) => string;
    readonly repeats: (id: string) => string;
    readonly continues: (id: string) => string;
  };
  /** The last lines of `check`. */
  readonly check: {
    readonly mended: Amount;
    readonly problems: Amount;
    readonly bySeverity: Readonly<Record<Severity, Amount>>;
    readonly allMendable: string;
    readonly mendable: (count: string) => string;
  };
  /** The headings of tables over many articles. */
  readonly sheets: {
    readonly corpus: string;
    readonly statistics: string;
    readonly entities: string;
    readonly speakers: string;
    readonly keywords: string;
    readonly counts: string;
    readonly quotationTypes: string;
    readonly news: string;
    readonly counted: Readonly<Record<Counted, string>>;
    readonly characteristic: (articles: string, background: string) => string;
    readonly tfIdf: (background: string) => string;
    readonly group: (name: string, articles: string) => string;
    readonly trends: (first: string, last: string) => string;
    readonly both: (a: string, b: string) => string;
    readonly moreThan: (set: string, name: string, articles: string, other: string) => string;
    readonly shared: string;
    readonly quoted: (a: string, b: string) => string;
  };
}

/** A number of things, in words. */
type Amount = (count: number, shown: string) => string;
