import type { Document, Keyword } from '../document.js';
import type { KeywordReport } from './analysis.js';
import { toSpan } from './to-span.js';

/** Rank the keywords, the best first; `entityId` maps an entity's index to its id. */
export function reportKeywords(
  document: Document,
  keywords: readonly Keyword[],
  entityId: (index: number | null) => string | null,
): readonly KeywordReport[] {
  return [...keywords]
    .sort((a, b) => b.score - a.score)
    .map(({ text, lemma, score, ranges, entity, inTitle, explanation }, i) => ({
      rank: i + 1,
      text,
      lemma,
      score,
      count: ranges.length,
      spans: ranges.map((range) => toSpan(document, range)),
      entity: entityId(entity),
      inTitle,
      ...(explanation !== undefined && { explanation }),
    }));
}
