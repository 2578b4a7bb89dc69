import type { Candidate } from './candidates.js';
import { areHolderAndSeat } from './holder-and-seat.js';
import type { Word } from './read-words.js';

/** A candidate with the judgement on it. */
export interface Ranked {
  readonly candidate: Candidate;
  /** In [0, 1]; higher is better. */
  readonly score: number;
}

/** From this share of its occurrences on a phrase counts as a part of the longer one. */
const mostly = 0.5;

/**
 * Leave out what says again what a better candidate has said: the same entity, a phrase that stands
 * only inside the better one (آذربایجان in آذربایجان شرقی) or only around it, and a phrase with the
 * same ends and other words between (وزیر خارجه, وزیر امور خارجه), another form of the same words,
 * a place with its kind beside the place without it, and who holds an office beside the office
 * (وزیر امور خارجه, وزارت امور خارجه). What is no name is left out, too,
 * where it stands mostly inside the better one, or has it as a part (رونق تولید behind تولید), or
 * is the head of a better name (کمیسیون behind کمیسیون امنیت ملی).
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
  const chosen: Ranked[] = [];
  for (const next of ranked) {
    if (chosen.length >= top) break;
    if (!chosen.some((better) => repeats(next.candidate, better.candidate, words))) {
      chosen.push(next);
    }
  }
  return chosen;
}

function repeats(next: Candidate, better: Candidate, words: readonly Word[]): boolean {
  if (next.entity !== null && next.entity === better.entity) return true;
  const inside = shareInside(next, better);
  if (inside === 1 || shareInside(better, next) === 1) return true;
  if (haveSameEnds(next, better, words) || haveSameLemmas(next, better, words)) return true;
  if (isArea(next, better, words) || isArea(better, next, words)) return true;
  if (areHolderAndSeat(next, better, words)) return true;
  if (next.entity !== null) return false;
  return inside >= mostly || holds(next, better, words) || isHead(next, better, words);
}

/** کمیسیون behind کمیسیون امنیت ملی: an article shortens a name to its head. */
function isHead(shorter: Candidate, longer: Candidate, words: readonly Word[]): boolean {
  const [first = 0, end = 0] = shorter.places;
  const [from = 0, to = 0] = longer.places;
  const isName = longer.entity !== null;
  return isName && end - first === 1 && to - from > 1 && words[first]?.key === words[from]?.key;
}

/** What stands before the name of a place that means the same without it. */
const areas: ReadonlySet<string> = new Set(['استان', 'شهر', 'شهرستان', 'کشور']);

/** استان زنجان beside زنجان. */
function isArea(longer: Candidate, shorter: Candidate, words: readonly Word[]): boolean {
  const [first = 0, end = 0] = longer.places;
  if (end - first < 2 || !areas.has(words[first]?.key ?? '')) return false;
  const name = words.slice(first + 1, end).map(({ key }) => key);
  return name.join('') === shorter.key;
}

/** نوجوان and نوجوانان, فیلم and فیلمی. */
function haveSameLemmas(a: Candidate, b: Candidate, words: readonly Word[]): boolean {
  const [first = 0, end = 0] = a.places;
  const [otherFirst = 0, otherEnd = 0] = b.places;
  if (end - first !== otherEnd - otherFirst) return false;
  for (let i = 0; i < end - first; i++) {
    const [word, other] = [words[first + i], words[otherFirst + i]];
    const lemma = word?.analysis?.lemma;
    if (word?.key !== other?.key && (lemma === undefined || lemma !== other?.analysis?.lemma)) {
      return false;
    }
  }
  return true;
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

/** The share of the shorter one's occurrences that lie inside occurrences of the longer one. */
function shareInside(shorter: Candidate, longer: Candidate): number {
  let inside = 0;
  let j = 0;
  const { places } = longer;
  for (let i = 0; i < shorter.places.length; i += 2) {
    const first = shorter.places[i] ?? 0;
    const end = shorter.places[i + 1] ?? 0;
    while (j < places.length && (places[j + 1] ?? 0) < end) j += 2;
    if (j < places.length && (places[j] ?? 0) <= first) inside++;
  }
  return (inside * 2) / shorter.places.length;
}
