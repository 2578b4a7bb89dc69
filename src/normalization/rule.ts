import type { Severity } from '../document.js';
import type { Edit } from '../text/edit.js';
import type { LineScripts } from './line-scripts.js';
import type { NormalizeOptions } from './options.js';
import type { ProtectedRanges } from './protected-ranges.js';

/** One thing that may be wrong in a text: its name, its weight and its words. */
export interface RuleFacts {
  /** Kebab-case; the rule's page is `docs/rules/<id>.md`. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, one sentence for people. */
  readonly message: string;
  /** The same in Persian. */
  readonly persian: string;
  /** Off where the options do not ask for it: a matter of taste. */
  readonly isOptional?: true;
}

/** A rule that reads one line at a time. */
export interface Rule extends RuleFacts {
  /** Tells whether a text has one of the characters without which there is nothing to find. */
  readonly characters: { test(text: string): boolean };
  /**
   * Given where one place of a line has a say in what is right at another, words away: pairs of
   * brackets, letters that tell the language of the line. The others may be asked about a piece of a
   * line, see `find-seams.ts`.
   */
  readonly readsWholeLine?: true;
  /**
   * The edits that mend a line, sorted, disjoint. An edit that reaches into a protected range is
   * dropped afterwards; a rule whose edits belong together looks for that itself.
   *
   * @param line a line of the text without its line break
   */
  find(line: string, context: RuleContext): Edit[];
}

/** A rule about the lines themselves: it reads the whole text. */
export interface TextRule extends RuleFacts {
  findInText(text: string): Edit[];
}

/** What a rule may ask about the line that it is given. */
export interface RuleContext {
  readonly options: NormalizeOptions;
  readonly protectedRanges: ProtectedRanges;
  readonly scripts: LineScripts;
  /** Whether a word is known, as it is written without ZWNJ; null where nothing is known. */
  readonly attests: ((word: string) => boolean) | null;
}
