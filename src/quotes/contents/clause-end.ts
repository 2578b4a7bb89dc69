import { isBoundary } from '../openings.js';
import type { Reading } from '../reading.js';
import { prepositions } from '../sources/words.js';
import { isFiniteVerb, isParticiple } from '../verbs.js';

/** Words behind a preposition at a clause's beginning that go on with what is said. */
const goesOn: ReadonlySet<string> = new Set(
  'حالی حالیکه صورتی صورتیکه طوری گونهای این توجه واقع نتیجه همین عین غیر همان شرطی حدی'.split(' '),
);

/** A passive whose است is left out: «دیده شده،». */
const passive = /^(?:شده|گردیده)$/u;

/** Whether a finite verb stands at a token. */
export function isVerbAt(reading: Reading, at: number, limit: number): boolean {
  const text = reading.spelling(at);
  if (reading.is(at, 'گفت') && reading.is(at + 1, 'و') && reading.is(at + 2, 'گو')) return false;
  const isLast = at + 1 >= limit || reading.is(at + 1, '،');
  if (isLast && (isParticiple(text) || passive.test(text))) return true;
  return isFiniteVerb(text, isLast || isBoundary(reading, at + 1));
}

/**
 * Where the clause of a frame ends that must end before the finite cue: behind its last verb. What
 * stands between that verb and the cue is an adverbial of the cue; one that holds a relative clause
 * of its own («در مراسمی که …») is recognized by the comma before it.
 *
 * @param limit the cue, its subject or the beginning of its object
 * @returns −1 where no clause stands
 */
export function clauseEnd(reading: Reading, first: number, limit: number): number {
  let last = -1;
  for (let i = limit - 1; i >= first && last < 0; i--) if (isVerbAt(reading, i, limit)) last = i;
  if (last < 0) return -1;
  for (let i = first + 1; i < last; i++) {
    if (!reading.is(i, '،') || !isVerbAt(reading, i - 1, limit)) continue;
    if (isAdverbial(reading, i + 1, last)) return i;
  }
  return last + 1;
}

/** A phrase with a preposition whose only verbs stand behind a که of its own. */
function isAdverbial(reading: Reading, first: number, last: number): boolean {
  if (!prepositions.has(reading.word(first))) return false;
  if (goesOn.has(reading.word(first + 1))) return false;
  for (let i = first; i <= last; i++) {
    if (reading.is(i, 'که')) return true;
    if (isVerbAt(reading, i, last + 1)) return false;
  }
  return false;
}
