/** An article as the overview knows it. */
export interface ArticleRow {
  readonly prefix: string;
  readonly title: string;
  /** ISO 8601; null where the article does not say it. */
  readonly date: string | null;
  readonly quotations: number;
  readonly people: number;
  readonly keywords: readonly string[];
}
