import type { InputOptions } from '../input/input.js';
import type { ReportCommandFlags } from '../reports/report-command-flags.js';

/** The options of `farsi-news corpus`, as commander gives them. */
export interface CorpusFlags extends ReportCommandFlags, InputOptions {
  readonly redis: string;
  readonly name: string;
  /** How many chunks may lie in Redis that are not collected. */
  readonly ahead: number;
  /** After so many seconds a worker that is heard of no more is given up. */
  readonly lease: number;
}
