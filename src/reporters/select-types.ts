import type { EntityType } from '../document.js';
import type { Analysis } from '../report/analysis.js';

/** An analysis with the entities and mentions of these types alone. */
export function selectTypes(analysis: Analysis, types: ReadonlySet<EntityType>): Analysis {
  return {
    ...analysis,
    entities: analysis.entities.filter(({ type }) => types.has(type)),
    mentions: analysis.mentions.filter(({ type }) => types.has(type)),
  };
}
