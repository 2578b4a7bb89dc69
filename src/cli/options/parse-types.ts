import { InvalidArgumentError } from 'commander';
import type { EntityType } from '../../document.js';
import { entityTypes } from '../../reporters/entity-groups.js';

/** The value of an option that lists types of entities, `PER,ORG` in any case. */
export function parseTypes(value: string): ReadonlySet<EntityType> {
  const types = value.split(',').map((name) => name.trim().toUpperCase());
  const unknown = types.find((type) => !entityTypes.some((known) => known === type));
  if (unknown === undefined) return new Set(types as EntityType[]);
  const known = entityTypes.join(', ');
  throw new InvalidArgumentError(`${unknown === '' ? 'One' : unknown} is none of ${known}.`);
}
