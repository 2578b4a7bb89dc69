import type { Gazetteer } from '../gazetteer.js';
import { collectives } from '../tables/collectives.js';
import { facilityHeads } from '../tables/facility-heads.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import { places } from '../tables/places.js';
import { titles } from '../tables/titles.js';
import { WordClass } from '../word-class.js';
import type { Words } from '../words.js';
import { balanceMarks } from './balance-marks.js';
import { knownOrganisationEnd, knownPlaceEnd } from './known-names.js';
import type { NameSpan } from './name-span.js';

/**
 * Names as the report shows them: «روابط عمومی استانداری …» is the organisation's, a person's name ends
 * before «(ره)», quotation marks and brackets stand in pairs.
 */
export function trimNames(
  words: Words,
  gazetteer: Gazetteer,
  names: readonly NameSpan[],
): NameSpan[] {
  const told = names.filter(
    (name) => !isUnnamedFacility(words, name) && !isCollective(words, name),
  );
  const single = told.flatMap((name) => splitOrganisation(words, gazetteer, name));
  return single.map((name) => {
    if (name.type === 'ORG') {
      if (isCountry(words, gazetteer, name)) return { ...name, type: 'LOC' };
      return balanceMarks(words, trimOrganisation(words, gazetteer, name));
    }
    if (name.type === 'LOC') return balanceMarks(words, trimPlace(words, gazetteer, name));
    if (name.type === 'PER') return trimPerson(words, name);
    return balanceMarks(words, name);
  });
}

/** Two organisations that were taken for one: «شورای شهر کرج باشگاه شهرداری کرج». */
function splitOrganisation(words: Words, gazetteer: Gazetteer, name: NameSpan): NameSpan[] {
  const { first, end, type } = name;
  if (type !== 'ORG') return [name];
  for (let i = first + 2; i < end - 1; i++) {
    if (
      organisationHeads.match(words, i, end - 1) === null ||
      !endsPlace(words, gazetteer, first, i)
    )
      continue;
    return [
      { ...name, end: i },
      { ...name, first: i },
    ];
  }
  return [name];
}

function endsPlace(words: Words, gazetteer: Gazetteer, first: number, end: number): boolean {
  for (let i = Math.max(first + 1, end - 3); i < end; i++) {
    if (knownPlaceEnd(words, gazetteer, i, end) === end) return true;
  }
  return false;
}

/** A person who is the end of a group's name: «بیت» of «اهل بیت (ع)». */
function isCollective(words: Words, { first, end, type }: NameSpan): boolean {
  if (type !== 'PER') return false;
  return [first - 1, first].some(
    (from) => from >= 0 && (collectives.match(words, from, end)?.end ?? 0) > first,
  );
}

/** A facility of which only a number is told: «ورزشگاه ۱۵» of «ورزشگاه ۱۵ هزار نفری». */
function isUnnamedFacility(words: Words, { first, end, type }: NameSpan): boolean {
  if (type !== 'FAC') return false;
  const head = facilityHeads.match(words, first, end);
  return head?.end === end - 1 && words.tokens[end - 1]?.kind === 'number';
}

function trimOrganisation(words: Words, gazetteer: Gazetteer, name: NameSpan): NameSpan {
  if (words.key(name.end - 1) === 'کشورمان' && name.end - name.first > 1) {
    return trimOrganisation(words, gazetteer, { ...name, end: name.end - 1 });
  }
  const unit = organisationHeads.match(words, name.first, name.end);
  if (unit?.kind !== 'unit' || unit.end >= name.end) return name;
  const isOrganisation =
    organisationHeads.match(words, unit.end, name.end) !== null ||
    knownOrganisationEnd(words, gazetteer, unit.end, name.end) > unit.end;
  return isOrganisation ? { ...name, first: unit.end } : name;
}

/** A country that acts (اعتراض ایران) is the country, though corpora call it an organisation. */
function isCountry(words: Words, gazetteer: Gazetteer, { first, end }: NameSpan): boolean {
  const listed = places.match(words, first, end);
  if (listed?.end === end && listed.kind === 'country') return true;
  return (gazetteer.classes(gazetteer.find(words, first, end)) & WordClass.country) !== 0;
}

/** A known place ends before a common noun: آذربایجان شرقی in «آذربایجان شرقی قطب صنعت است». */
function trimPlace(words: Words, gazetteer: Gazetteer, name: NameSpan): NameSpan {
  const known = knownPlaceEnd(words, gazetteer, name.first, name.end);
  const isNoun = known > 0 && known < name.end && words.partOfSpeech(known) === 'NOUN';
  return isNoun ? { ...name, end: known } : name;
}

function trimPerson(words: Words, name: NameSpan): NameSpan {
  const courtesy = titles.match(words, name.first, name.end - 1);
  if (courtesy?.kind === 'courtesy') return trimPerson(words, { ...name, first: courtesy.end });
  for (let i = name.first + 1; i < name.end; i++) {
    if (words.key(i) === '(') return balanceMarks(words, { ...name, end: i });
  }
  return balanceMarks(words, name);
}
