import type { Severity } from '../document.js';
import type { Edit } from '../text/edit.js';
import type { LineScripts } from './line-scripts.js';
import type { NormalizeOptions } from './options.js';
import type { ProtectedRanges } from './protected-ranges.js';

/** One thing that may be wrong in a text, how to find it and how to mend it. */
export interface Rule {
  /** Kebab-case; the rule's page is `docs/rules/<id>.md`. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, one sentence for people. */
  readonly message: string;
  /** The same in Persian. */
  readonly persian: string;
  /** A character class: where none of its characters is in the text, the rule is not asked. */
  readonly characters: { test(characters: string): boolean };
  /**
   * The edits that mend the text, sorted, disjoint. An edit that reaches into a protected range is
   * dropped afterwards; a rule whose edits belong together looks for that itself.
   */
  find(text: string, context: RuleContext): Edit[];
}

/** What a rule may ask about the text it is given. */
export interface RuleContext {
  readonly options: NormalizeOptions;
  readonly protectedRanges: ProtectedRanges;
  readonly scripts: LineScripts;
}
