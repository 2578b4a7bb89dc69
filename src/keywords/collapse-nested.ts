import type { Candidate } from './candidates.js';
import type { Word } from './read-words.js';

/** A candidate with the judgement on it. */
export interface Ranked {
  readonly candidate: Candidate;
  /** In [0, 1]; higher is better. */
  readonly score: number;
}

/**
 * Leave out what says again what a better candidate has said: the same entity, a phrase that stands
 * only inside the better one (آذربایجان in آذربایجان شرقی) or around it, one that is a part of the
 * better one or has it as a part (تولید, رونق تولید) and is no name, and a phrase with the same ends
 * and other words between (وزیر خارجه, وزیر امور خارجه).
 *
 * @param ranked best first
 * @param words the words of the article, by token
 * @param top how many to keep, at most
 */
export function collapseNested(
  ranked: readonly Ranked[],
  words: readonly Word[],
  top: number,
): readonly Ranked[] {
  const distinct = keepFirst(ranked, words, repeats, top * 4);
  return keepFirst(distinct, words, isPartOf, top);
}

type Relation = (a: Candidate, b: Candidate, words: readonly Word[]) => boolean;

/** Those that stand in no such relation to a better one, `most` at most. */
function keepFirst(
  ranked: readonly Ranked[],
  words: readonly Word[],
  related: Relation,
  most: number,
): readonly Ranked[] {
  const kept: Ranked[] = [];
  for (const next of ranked) {
    if (kept.length >= most) break;
    if (!kept.some((better) => related(next.candidate, better.candidate, words))) kept.push(next);
  }
  return kept;
}

function repeats(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  if (a.entity !== null && a.entity === b.entity) return true;
  return isInside(a, b) || isInside(b, a) || haveSameEnds(a, b, words);
}

/** Names are told apart even where one holds the other. */
function isPartOf(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  return a.entity === null && (holds(a, b, words) || holds(b, a, words));
}

/** Whether the words of the shorter phrase stand in a row in the longer one. */
function holds(longer: Candidate, shorter: Candidate, words: readonly Word[]): boolean {
  const [from = 0, to = 0] = longer.places;
  const [first = 0, end = 0] = shorter.places;
  for (let start = from; start + (end - first) <= to; start++) {
    let i = first;
    while (i < end && words[start + i - first]?.key === words[i]?.key) i++;
    if (i === end) return true;
  }
  return false;
}

function haveSameEnds(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  const [first = 0, end = 0] = a.places;
  const [otherFirst = 0, otherEnd = 0] = b.places;
  if (end - first < 2 || otherEnd - otherFirst < 2) return false;
  return (
    words[first]?.key === words[otherFirst]?.key && words[end - 1]?.key === words[otherEnd - 1]?.key
  );
}

/** Whether all occurrences of the shorter one lie inside occurrences of the longer one. */
function isInside(shorter: Candidate, longer: Candidate): boolean {
  let j = 0;
  const { places } = longer;
  for (let i = 0; i < shorter.places.length; i += 2) {
    const first = shorter.places[i] ?? 0;
    const end = shorter.places[i + 1] ?? 0;
    while (j < places.length && (places[j + 1] ?? 0) < end) j += 2;
    if (j >= places.length || (places[j] ?? 0) > first) return false;
  }
  return true;
}
