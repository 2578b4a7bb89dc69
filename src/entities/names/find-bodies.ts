import type { Gazetteer } from '../gazetteer.js';
import { phraseEnd } from '../phrase-end.js';
import { bodies } from '../tables/bodies.js';
import { organisationHeads, type OrganisationKind } from '../tables/organisation-heads.js';
import { placeHeads } from '../tables/place-heads.js';
import { NameMap } from '../titles/name-map.js';
import type { TitleSpan } from '../titles/title-span.js';
import type { Words } from '../words.js';
import type { NameSpan } from './name-span.js';

/** Kinds of heads that need a complement to name an organisation. */
const headed: ReadonlySet<OrganisationKind> = new Set(['institution', 'seat', 'force', 'medium']);

const confidence = 0.7;

/**
 * The organisations that titles are of: «عضو فراکسیون زنان مجلس», «مدیرکل هواشناسی خراسان جنوبی». A
 * title says of what it is, so a head word in it begins a name that runs to the end of the title.
 *
 * @param names all names found so far, in order, not overlapping
 * @returns all names with those organisations, in order, not overlapping
 */
export function findBodies(
  words: Words,
  gazetteer: Gazetteer,
  names: readonly NameSpan[],
  titles: readonly TitleSpan[],
): NameSpan[] {
  const found: NameSpan[] = [];
  const owners = new NameMap(words, names);
  for (const title of titles) {
    const body = bodyOf(words, gazetteer, owners, title);
    if (body !== null) found.push(body);
  }
  if (found.length === 0) return [...names];
  // A body takes in what lies within it; it yields to a name that reaches beyond it, and to a person.
  const chosen = found.filter((body) => {
    if (owners.at(body.first)?.type === 'ORG') return false;
    for (let i = body.first; i < body.end; i++) {
      const name = owners.at(i);
      if (name !== null && (!within(name, body) || name.type === 'PER')) return false;
    }
    return true;
  });
  const taken = new NameMap(words, chosen);
  const kept = names.filter((name) => !taken.covers(name.first));
  return [...kept, ...chosen].sort((a, b) => a.first - b.first);
}

function bodyOf(
  words: Words,
  gazetteer: Gazetteer,
  names: NameMap,
  title: TitleSpan,
): NameSpan | null {
  const { first, headEnd, coreEnd: end, kind } = title;
  if (kind !== 'office' && kind !== 'sole' && kind !== 'role') return null;
  for (let i = first + 1; i <= headEnd && i < end; i++) {
    const head = organisationHeads.match(words, i, end);
    const isHead = head !== null && headed.has(head.kind) && head.end < end;
    const isBody = i === headEnd && bodies.match(words, i, end) !== null;
    if (!isHead && !isBody) continue;
    const stop = withoutObject(words, names, i, Math.min(end, endOfName(words, gazetteer, i, end)));
    if (head !== null && stop <= head.end) return null;
    return { first: i, end: stop, type: 'ORG', source: 'rule', confidence };
  }
  return null;
}

/** A name ends where another organisation's head follows a place: شورای شهر کرج + باشگاه …. */
function endOfName(words: Words, gazetteer: Gazetteer, first: number, end: number): number {
  const body = bodies.match(words, first, end);
  const start = body?.end ?? first;
  return Math.max(start, phraseEnd(words, gazetteer, start, end));
}

/** A noun behind a name that ends a body is the object of a verb far off: «باشگاه پرسپولیس دریافت …». */
function withoutObject(words: Words, names: NameMap, first: number, end: number): number {
  let stop = end;
  while (stop > first + 1 && isFree(words, names, stop - 1)) stop -= 1;
  return stop < end && names.at(stop - 1) !== null ? stop : end;
}

/** A noun outside any name that does not say where either: سازمان تبلیغات اسلامی استان. */
function isFree(words: Words, names: NameMap, index: number): boolean {
  const isPlace = placeHeads.kindOf(words.key(index)) !== undefined;
  return !isPlace && !names.covers(index) && words.partOfSpeech(index) === 'NOUN';
}

function within(inner: NameSpan, outer: NameSpan): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}
