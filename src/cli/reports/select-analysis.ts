import type { EntityType } from '../../document.js';
import type { Analysis } from '../../report/analysis.js';

/** What is wanted of the analyses. */
export interface Selection {
  /** Entities of these types alone. */
  readonly types?: ReadonlySet<EntityType>;
  /** What this one said alone. */
  readonly speaker?: string;
  /** Whether articles in which the speaker says nothing are left out. */
  readonly onlyQuoted?: boolean;
}

/** The analysis with what is wanted of it; null where the whole is not wanted. */
export async function selectAnalysis(
  analysis: Analysis,
  { types, speaker, onlyQuoted }: Selection,
): Promise<Analysis | null> {
  if (types !== undefined) {
    const { selectTypes } = await import('../../reporters/select-types.js');
    return selectTypes(analysis, types);
  }
  if (speaker === undefined) return analysis;
  const { isCalled } = await import('../../reporters/speakers/is-called.js');
  const quotes = analysis.quotes.filter((quote) => isCalled(analysis, quote, speaker));
  return onlyQuoted === true && quotes.length === 0 ? null : { ...analysis, quotes };
}
