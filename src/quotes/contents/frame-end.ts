import type { Reading, Stretch } from '../reading.js';
import type { Statement } from '../statements.js';
import { clauseEnd, isVerbAt } from './clause-end.js';
import { holdsVerb } from './marked-content.js';

/** The longest clause that no cue closes, in tokens. */
const longestClause = 200;

/** How many cues behind a frame may close it. */
const mostClosers = 8;

/**
 * «با بیان اینکه پول رسیده است، خواستار پیگیری شد»: no cue of the table closes the frame, but its
 * sentence needs a main clause, which stands behind the last comma that follows a verb.
 */
function mainClause(reading: Reading, first: number, limit: number): number {
  for (let i = limit - 1; i > first; i--) {
    if (!reading.is(i, '،') || !isVerbAt(reading, i - 1, limit)) continue;
    return holdsVerb(reading, i + 1, limit) ? i : -1;
  }
  return -1;
}

/** The least that a clause without a known verb must hold, in tokens. */
const shortestClause = 5;

/** «با بیان اینکه از آنها دوری کنید، افزود:»: a verb in a form that nouns share, and a comma. */
function commaBefore(reading: Reading, first: number, limit: number): number {
  const isClosed = reading.is(limit - 1, '،') && limit - 1 - first >= shortestClause;
  return isClosed ? limit - 1 : -1;
}

/**
 * Where the clause of a frame ends: with its quotation marks, before the finite cue to which it
 * leads («با بیان اینکه …، افزود:»), or with the sentence.
 *
 * @param later the statements behind the frame
 * @returns −1 where no clause stands («با بیان اینکه هزینهٔ آن گفت:»)
 */
export function frameEnd(
  reading: Reading,
  { cue }: Statement,
  later: readonly Statement[],
  sentence: Stretch,
): number {
  const close = reading.partner[cue.end] ?? -1;
  const isClause = close > cue.end && holdsVerb(reading, cue.end + 1, close);
  if (isClause && close < sentence.end) return close + 1;
  for (const closer of later.slice(0, mostClosers)) {
    if (closer.cue.first >= sentence.end) break;
    if (closer.cue.kind !== 'verb' || closer.cue.form === 'passive') continue;
    const limit = Math.min(closer.judged?.first ?? closer.cue.first, closer.cue.first);
    const end = clauseEnd(reading, cue.end, limit);
    if (closer.opening.kind === 'colon')
      return end < 0 ? commaBefore(reading, cue.end, limit) : end;
    if (end >= 0 && (end === limit || reading.is(end, '،'))) return end;
  }
  const limit = Math.min(sentence.end, cue.end + longestClause);
  const isMainBefore = holdsVerb(
    reading,
    Math.max(sentence.first, cue.first - longestClause),
    cue.first,
  );
  const main = isMainBefore ? -1 : mainClause(reading, cue.end, limit);
  return main >= 0 ? main : clauseEnd(reading, cue.end, limit);
}
