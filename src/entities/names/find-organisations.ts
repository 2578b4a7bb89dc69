import type { Gazetteer } from '../gazetteer.js';
import { phraseEnd } from '../phrase-end.js';
import { agencies } from '../tables/agencies.js';
import { eventHeads } from '../tables/event-heads.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import type { Words } from '../words.js';
import { knownOrganisationEnd, knownPlaceEnd } from './known-names.js';
import type { NameSpan } from './name-span.js';

/** Names of organisations and events in the tokens `[first, end)` by rule. */
export function findOrganisations(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  end: number,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let i = first;
  while (i < end) {
    const span =
      organisationAt(words, gazetteer, i, end) ??
      eventAt(words, gazetteer, i, end) ??
      knownAt(words, gazetteer, i, end, first);
    if (span) spans.push(span);
    i = span ? span.end : i + 1;
  }
  return spans;
}

function organisationAt(
  words: Words,
  gazetteer: Gazetteer,
  i: number,
  limit: number,
): NameSpan | null {
  const head = organisationHeads.match(words, i, limit);
  if (head === null || head.kind === 'unit') return null;
  const known = knownOrganisationEnd(words, gazetteer, i, limit);
  const chain =
    head.kind === 'seat'
      ? knownPlaceEnd(words, gazetteer, head.end, limit)
      : phraseEnd(words, gazetteer, head.end, limit);
  const end = Math.max(known, chain);
  if (end <= head.end && head.kind !== 'force') return null;
  return {
    first: i,
    end: Math.max(end, head.end),
    type: 'ORG',
    source: 'rule',
    confidence: known === end || head.kind === 'seat' ? 0.9 : 0.6,
  };
}

function eventAt(words: Words, gazetteer: Gazetteer, i: number, limit: number): NameSpan | null {
  const head = eventHeads.match(words, i, limit);
  if (head === null) return null;
  const known = gazetteer.longest(words, i, limit, (entry) => gazetteer.share(entry, 'EVE') >= 8);
  if (known < 0) return null;
  return { first: i, end: known, type: 'EVE', source: 'gazetteer', confidence: 0.6 };
}

function knownAt(
  words: Words,
  gazetteer: Gazetteer,
  i: number,
  limit: number,
  sentence: number,
): NameSpan | null {
  const end = knownOrganisationEnd(words, gazetteer, i, limit);
  if (end > i && words.isWord(i)) {
    return { first: i, end, type: 'ORG', source: 'gazetteer', confidence: 0.8 };
  }
  const agency = agencies.match(words, i, limit);
  const reported = i > sentence + 1 && words.key(i - 1) === 'گزارش' && words.key(i - 2) === 'به';
  if (agency === null || !reported) return null;
  return { first: i, end: agency.end, type: 'ORG', source: 'rule', confidence: 0.9 };
}
