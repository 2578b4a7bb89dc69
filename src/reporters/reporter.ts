import type { Analysis } from '../report/analysis.js';
import type { Palette } from './palette.js';

/** The parts of an analysis that a report may be limited to. */
export type Section = 'normalization' | 'keywords' | 'entities' | 'quotes';

export const allSections: readonly Section[] = ['normalization', 'keywords', 'entities', 'quotes'];

export interface ReporterOptions {
  readonly sections: readonly Section[];
  /** Whether more than one input was named, however many of them could be read. */
  readonly several: boolean;
  /** Columns that a line may take; only reports for people heed it. */
  readonly width: number;
  readonly palette: Palette;
  /** The style sheet that brings a font into pages; only HTML heeds it. */
  readonly fontFace?: string;
}

/** Turn analyses into text, piece by piece in their order, so that each can be written at once. */
export type Reporter = (
  analyses: AsyncIterable<Analysis>,
  options: ReporterOptions,
) => AsyncIterable<string>;
