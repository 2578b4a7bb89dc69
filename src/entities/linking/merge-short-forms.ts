import type { Gazetteer } from '../gazetteer.js';
import { knownOrganisationEnd } from '../names/known-names.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import type { Words } from '../words.js';
import type { Draft } from './draft.js';
import { nameWords } from './name-words.js';

/** A name that is so many times rarer than its beginning is a slip of the recognizer. */
const rare = 3;

/**
 * Merge organisations with the one other of the article whose short form they are: what begins its
 * name (دانشگاه آزاد, دانشگاه آزاد اسلامی), or begins and ends it beyond the head (کمیته امداد تهران,
 * کمیته امداد امام خمینی تهران).
 */
export function mergeShortForms(
  words: Words,
  gazetteer: Gazetteer,
  drafts: readonly Draft[],
): Draft[] {
  const into = new Map<Draft, Draft>();
  const wordsOf = new Map(
    drafts.map((draft) => [draft, nameWords(words, draft.canonical.first, draft.canonical.end)]),
  );
  const count = (draft: Draft): number => wordsOf.get(draft)?.length ?? 0;
  const organisations = drafts
    .filter(({ type }) => type === 'ORG')
    .toSorted((a, b) => count(b) - count(a));
  for (const short of organisations) {
    const { first, end } = short.canonical;
    const head = organisationHeads.match(words, first, end);
    if (head === null) continue;
    const key = wordsOf.get(short) ?? [];
    const bearers = organisations.filter(
      (other) => other !== short && isShortFor(key, wordsOf.get(other) ?? [], head.end - first),
    );
    const longer = new Set(bearers.map((bearer) => into.get(bearer) ?? bearer));
    const [full] = longer;
    if (full === undefined || longer.size > 1 || full === short) continue;
    const isSlip =
      full.spans.length * rare <= short.spans.length && isKnown(words, gazetteer, short);
    if (isSlip && !isKnown(words, gazetteer, full)) full.canonical = short.canonical;
    for (const span of short.spans) full.spans.push(span);
    into.set(short, full);
  }
  return drafts.filter((draft) => !into.has(draft));
}

/** Whether the words of a short name begin a longer one, or begin and end it beyond its head. */
function isShortFor(short: readonly string[], long: readonly string[], head: number): boolean {
  if (short.length >= long.length) return false;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front += 1;
  if (front === short.length) return true;
  if (front <= head) return false;
  const back = short.length - front;
  for (let i = 1; i <= back; i++) if (short.at(-i) !== long.at(-i)) return false;
  return true;
}

function isKnown(
  words: Words,
  gazetteer: Gazetteer,
  { canonical: { first, end } }: Draft,
): boolean {
  return knownOrganisationEnd(words, gazetteer, first, end) === end;
}
