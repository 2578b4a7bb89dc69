import type { Severity } from '../../document.js';
import type { Palette } from '../palette.js';
import type { Says } from '../wording/says.js';
import type { CheckedFile } from './checked-file.js';

/** What a format may tell of a rule besides its findings. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  /** Whether it is on where nothing else is said. */
  readonly enabled: boolean;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** A paragraph: what the rule finds. */
  readonly description: string;
  /** Why, in plain words. */
  readonly reason: string;
  /** The rule's page, in Markdown. */
  readonly page: string;
}

export interface FindingReporterOptions extends Says {
  readonly palette: Palette;
  /** Every rule, in order; read only by formats that list the rules. */
  readonly describeRules: () => readonly RuleDescription[];
}

/** Turn checked files into text, piece by piece in their order. */
export type FindingReporter = (
  files: AsyncIterable<CheckedFile>,
  options: FindingReporterOptions,
) => AsyncIterable<string>;
