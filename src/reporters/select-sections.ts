import type { Analysis } from '../report/analysis.js';
import { allSections, type Section } from './reporter.js';

/** The keys of an analysis that make up a section. */
const keys: Readonly<Record<Section, readonly (keyof Analysis)[]>> = {
  normalization: ['issues'],
  keywords: ['keywords'],
  entities: ['entities', 'mentions'],
  quotes: ['quotes'],
};

/**
 * The analysis, whole where every section is wanted, else its head and the wanted sections alone.
 * Ids are those of the whole analysis.
 */
export function selectSections(
  analysis: Analysis,
  sections: readonly Section[],
): Partial<Analysis> {
  if (allSections.every((section) => sections.includes(section))) return analysis;
  const { schemaVersion, tool, offsetUnit, document, warnings } = analysis;
  const wanted = sections
    .flatMap((section) => keys[section])
    .map((key) => [key, analysis[key]] as const);
  return { schemaVersion, tool, offsetUnit, document, ...Object.fromEntries(wanted), warnings };
}
