import type { Gazetteer } from '../gazetteer.js';
import { facilityHeads } from '../tables/facility-heads.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import { places } from '../tables/places.js';
import { titles } from '../tables/titles.js';
import { WordClass } from '../word-class.js';
import type { Words } from '../words.js';
import { knownOrganisationEnd, knownPlaceEnd } from './known-names.js';
import type { NameSpan } from './name-span.js';

/**
 * Names as the report shows them: «روابط عمومی استانداری …» is the organisation's, a person's name ends
 * before «(ره)», quotation marks stand in pairs.
 */
export function trimNames(
  words: Words,
  gazetteer: Gazetteer,
  names: readonly NameSpan[],
): NameSpan[] {
  const told = names.filter((name) => !isUnnamedFacility(words, name));
  const single = told.flatMap((name) => splitOrganisation(words, gazetteer, name));
  return single.map((name) => {
    if (name.type === 'ORG') {
      if (isCountry(words, gazetteer, name)) return { ...name, type: 'LOC' };
      return closeQuotes(words, trimOrganisation(words, gazetteer, name));
    }
    if (name.type === 'LOC') return closeQuotes(words, trimPlace(words, gazetteer, name));
    if (name.type === 'PER') return trimPerson(words, name);
    return closeQuotes(words, name);
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

/** A quotation mark that is opened in a name is closed in it, if it is closed right behind it. */
function closeQuotes(words: Words, name: NameSpan): NameSpan {
  const { first, end } = name;
  let open = -1;
  // A mark that is closed at the end of a name was opened before it.
  if (
    words.key(end - 1) === '»' &&
    end - first > 1 &&
    !words.keys.slice(first, end).includes('«')
  ) {
    return { ...name, end: end - 1 };
  }
  for (let i = first; i < end; i++) {
    if (words.key(i) === '«') open = i;
    else if (words.key(i) === '»') open = -1;
  }
  if (open < 0) return name;
  if (words.key(end) === '»')
    return open === first ? { ...name, first: first + 1 } : { ...name, end: end + 1 };
  return open === end - 1 && open > first ? { ...name, end: open } : name;
}

function trimPerson(words: Words, name: NameSpan): NameSpan {
  const courtesy = titles.match(words, name.first, name.end - 1);
  if (courtesy?.kind === 'courtesy') return trimPerson(words, { ...name, first: courtesy.end });
  for (let i = name.first + 1; i < name.end; i++) {
    if (words.key(i) === '(') return { ...name, end: i };
  }
  return name;
}
