import process from 'node:process';
import type { Article } from './containers/read-article.js';
import type { Document } from './document.js';
import { articleDate } from './entities/article-date.js';
import { findEntities } from './entities/find-entities.js';
import { linkRest } from './entities/link-rest.js';
import { dayOfIso } from './entities/quantities/calendar.js';
import { FarsiNewsError } from './errors.js';
import { rankKeywords } from './keywords/rank-keywords.js';
import { normalize } from './normalization/normalize.js';
import type { NormalizeOptions } from './normalization/options.js';
import { findQuotes } from './quotes/find-quotes.js';
import type { Analysis } from './report/analysis.js';
import { report, type ReportOptions } from './report/report.js';
import type { Lemmatize } from './report/report-segments.js';
import { defaultResources, type Resources } from './resources.js';
import { segment } from './segmentation/segment.js';

export interface AnalyzeOptions extends ReportOptions {
  /** How the text is normalized first. */
  readonly normalization?: Partial<NormalizeOptions>;
  /** How many keywords, at most. Default 10. */
  readonly top?: number;
  /** The least score of a keyword, in [0, 1]. Default 0. */
  readonly minScore?: number;
  /** Tell what raised and lowered each keyword. */
  readonly explain?: boolean;
  /**
   * The day of the article, `2019-05-23`, from which relative dates (دیروز, سال گذشته) are reckoned.
   * Default: the day that the article says itself that it appeared on, if it does.
   */
  readonly date?: string;
  /**
   * The article in `original`, where that is a file with marks, and where its letters stand in it:
   * offsets are those of the file. Default: all of it.
   */
  readonly article?: Article;
  /** The models to use. Default: those that ship with the package. */
  readonly resources?: Resources;
}

/**
 * Analyze one Persian news article: normalize it, segment it, and report its entities, its
 * quotations and their speakers, and its keywords.
 *
 * @param original the article as it came, headline and paragraphs on lines of their own
 * @returns plain data, see `schema/analysis.schema.json`; offsets are UTF-16, half-open
 * @throws FarsiNewsError USAGE for an unknown option, BAD_MODEL or NOT_READABLE for a broken model
 *
 * @example
 * ```js
 * import { analyze } from 'farsi-news';
 *
 * const article = 'وزیر نیرو گفت: سدها پر شد.';
 * const [quote] = analyze(article).quotes;
 * console.log(quote.cue.text); // → گفت
 * console.log(article.slice(...quote.content[0].orig)); // → سدها پر شد
 * ```
 */
export function analyze(original: string, options: AnalyzeOptions = {}): Analysis {
  const language = options.resources ?? defaultResources();

  const document = readDocument(original, language, options.normalization, options.article);
  const date = options.date === undefined ? articleDate(document, language) : checked(options.date);
  const named = findEntities(document, language, date);
  const { quotes, entities: spoken } = findQuotes(document, named);
  const contents = quotes.flatMap(({ content }) => content);
  const entities = linkRest(document, spoken, contents, language);
  const keywords = rankKeywords(document, entities, language, options);

  const sha256 = (): string => digest(original);
  const lemmatize: Lemmatize = (words) => language.lemmatizer.lemmatize(words);
  return report({ document, date, entities, quotes, keywords, sha256, lemmatize }, options);
}

/** Reports for people do not show it, and loading what reckons it takes three milliseconds. */
function digest(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}

function checked(date: string): string {
  if (dayOfIso(date) !== null) return date;
  throw new FarsiNewsError('USAGE', `date ${date} is no day`, 'Give it as 2019-05-23.');
}

/** The first half of the road: bytes are text already; normalize it, then segment it. */
export function readDocument(
  original: string,
  language: Resources,
  options: Partial<NormalizeOptions> = {},
  article?: Article,
): Document {
  const normalized = normalize(article?.text ?? original, options, language.spacing);
  const read = { original, ...normalized, ...segment(normalized.text) };
  if (article === undefined) return read;
  return {
    ...read,
    alignment: article.alignment.compose(normalized.alignment),
    findings: normalized.findings.map((finding) => {
      const [start, end] = article.alignment.originalRange(finding.start, finding.end);
      return { ...finding, start, end };
    }),
  };
}
