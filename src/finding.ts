export type Severity = 'error' | 'warning' | 'info';

/** What normalization changed, or would change, at one place of the original text. */
export interface Finding {
  /** The rule's id, for example `arabic-yeh`; its page is `docs/rules/<rule>.md`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The place in the **original** text, UTF-16, half-open; empty where something is inserted. */
  readonly start: number;
  readonly end: number;
  /** The text that replaces the place; null where the rule has no fix. */
  readonly replacement: string | null;
  /** One sentence for people: what is wrong. */
  readonly message: string;
  /** Why a spacing change was made («suffix ها»), and how sure it is (log-odds margin). */
  readonly reason?: string;
  readonly margin?: number;
}
