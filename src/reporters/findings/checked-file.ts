import type { Finding } from '../../document.js';
import type { Position } from '../../text/line-index.js';

/** A text that was checked, and what was found in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly name: string;
  /** From the folder of the run, with `/`; absolute where the file lies outside of it. */
  readonly path: string;
  /** The text that the findings' offsets point into. */
  readonly text: string;
  /** In order of place. */
  readonly findings: readonly LocatedFinding[];
  /** How many findings were mended in the file before it was checked as it stands. */
  readonly mended: number;
}

/** A finding with its place as editors show it; columns are UTF-16 code units from 1. */
export interface LocatedFinding extends Finding {
  readonly from: Position;
  readonly to: Position;
  /** What stands there. */
  readonly found: string;
  /** The same for the same fault in the same words, wherever in the file these stand. */
  readonly fingerprint: string;
}
