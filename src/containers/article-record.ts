/** An article that is a record of a file. */
export interface ArticleRecord {
  /** Its fields with text, in the order in which they were named, a line each. */
  readonly text: string;
  /** Its field `id`, if it is a text or a number. */
  readonly id: string | null;
  /** The other fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}
