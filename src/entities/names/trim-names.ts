import type { Gazetteer } from '../gazetteer.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import type { Words } from '../words.js';
import { knownOrganisationEnd } from './known-names.js';
import type { NameSpan } from './name-span.js';

/**
 * Names as the report shows them: «روابط عمومی استانداری …» is the organisation's, a person's name ends
 * before «(ره)».
 */
export function trimNames(
  words: Words,
  gazetteer: Gazetteer,
  names: readonly NameSpan[],
): NameSpan[] {
  return names.map((name) => {
    if (name.type === 'ORG') return trimOrganisation(words, gazetteer, name);
    if (name.type === 'PER') return trimPerson(words, name);
    return name;
  });
}

function trimOrganisation(words: Words, gazetteer: Gazetteer, name: NameSpan): NameSpan {
  const unit = organisationHeads.match(words, name.first, name.end);
  if (unit?.kind !== 'unit' || unit.end >= name.end) return name;
  const isOrganisation =
    organisationHeads.match(words, unit.end, name.end) !== null ||
    knownOrganisationEnd(words, gazetteer, unit.end, name.end) > unit.end;
  return isOrganisation ? { ...name, first: unit.end } : name;
}

function trimPerson(words: Words, name: NameSpan): NameSpan {
  for (let i = name.first + 1; i < name.end; i++) {
    if (words.key(i) === '(') return { ...name, end: i };
  }
  return name;
}
