import type { Analysis } from '../report/analysis.js';
import type { Palette } from './palette.js';
import type { BidiMode } from './table/show-text.js';
import type { Says } from './wording/says.js';

/** The parts of an analysis that a report may be limited to. */
export type Section = 'normalization' | 'keywords' | 'entities' | 'quotes';

export const allSections: readonly Section[] = ['normalization', 'keywords', 'entities', 'quotes'];

export interface ReporterOptions extends Says {
  readonly sections: readonly Section[];
  /** Whether more than one input was named, however many of them could be read. */
  readonly several: boolean;
  /** Columns that a line may take; only reports for people heed it. */
  readonly width: number;
  readonly palette: Palette;
  /** The style sheet that brings a font into pages; only HTML heeds it. */
  readonly fontFace?: string;
  /** What reports for people do about the direction of Persian lines: by default nothing. */
  readonly bidi?: BidiMode;
}

/** Turn analyses into text, piece by piece in their order, so that each can be written at once. */
export interface Reporter {
  (analyses: AsyncIterable<Analysis>, options: ReporterOptions): AsyncIterable<string>;
  /** How it does so, where each document is written for itself. */
  readonly byDocument?: DocumentReporter;
}

/** A report whose documents are written each for itself, in other threads if need be. */
export interface DocumentReporter {
  /** One document. */
  readonly write: (analysis: Analysis, options: ReporterOptions) => string | Promise<string>;
  /** What stands in the place of a document that could not be analyzed; by default nothing does. */
  readonly writeFailure?: (failure: Failure) => string;
  /** What stands around the documents. */
  readonly frame: (options: ReporterOptions) => Frame;
}

/** A document that could not be analyzed. */
interface Failure {
  readonly id: string;
  /** What else its record holds. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Its line, in files of records. */
  readonly line?: number;
  readonly error: {
    readonly code: string | null;
    readonly message: string;
    readonly remedy: string | null;
  };
}

/** What stands around the documents of a report. */
export interface Frame {
  /** Comes at once. */
  readonly head: string;
  readonly beforeFirst: string;
  readonly between: string;
  readonly behindLast: string;
  /** Where there is no document, in the place of what stands before the first and behind the last. */
  readonly none: string;
}

/** Nothing around the documents. */
export const noFrame: Frame = { head: '', beforeFirst: '', between: '', behindLast: '', none: '' };
