import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { trimContent } from './trim.js';

/** «X را … دانست», «از X خبر داد», «خواستار X شد»: what is judged, announced or asked for. */
export function judgementDraft(
  reading: Reading,
  { cue, clause }: Statement,
  judged: Stretch,
  source: Source,
): Draft | null {
  if (!isVoice(source)) return null;
  const content = trimContent(reading, placeOf(reading, judged, clause, source, cue.first));
  if (content === null) return null;
  return {
    type: 'judgement',
    pattern: 'P4',
    cue,
    colon: null,
    content: [content],
    source,
    at: clause.first,
    parent: null,
    confidence: 0.7,
  };
}

/** Anybody may think something of something; only who is named, titled or pointed at said it. */
function isVoice({ kind, named }: Source): boolean {
  if (kind === 'name') return named !== null;
  return kind !== 'dropped' && kind !== 'anybody' && kind !== 'document';
}

function placeOf(
  reading: Reading,
  judged: Stretch,
  clause: Stretch,
  source: Source,
  cue: number,
): Stretch {
  if (judged.first >= cue) return judged;
  if (!reading.is(judged.first, 'را')) return { first: judged.first + 1, end: cue };
  return { first: objectStart(reading, source, clause, judged.first), end: cue };
}

/** The object of «X را» begins behind the subject and behind a phrase with a preposition. */
function objectStart(reading: Reading, source: Source, clause: Stretch, ra: number): number {
  let first = Math.max(clause.first, source.phrase?.end ?? clause.first);
  if (first >= ra) first = clause.first;
  const head = reading.word(reading.is(first, '،') ? first + 1 : first);
  if (!/^(?:با|ضمن|در|به|همچنین|طی)$/.test(head)) return first;
  for (let i = ra - 1; i > first; i--) if (reading.is(i, '،')) return i + 1;
  return first;
}
