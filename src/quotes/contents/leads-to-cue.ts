import type { Reading, Stretch } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Statement } from '../statements.js';
import { holdsVerb, isSpeech } from './marked-content.js';

/** How far apart two cues in a row stand at most, in tokens; behind a medium's, farther. */
const farthest = 8;
const farthestOfMedium = 40;

/** «نوشت: وزیر گفت: …»: of two cues in a row the nearer one quotes. */
export function leadsToCue(
  reading: Reading,
  mentions: MentionIndex,
  { cue, opening }: Statement,
  next: Statement | undefined,
): boolean {
  if (opening.kind === 'none' || next === undefined || next.opening.kind === 'none') return false;
  // A medium only passes on what somebody says; a speaker may quote somebody.
  const isMedium = cue.group === 'written' || cue.id === 'report' || cue.id === 'report-on';
  const isFirm =
    isMedium &&
    (opening.kind === 'colon' || (opening.kind === 'marks' && !isSpeech(reading, opening.first)));
  // «وی افزود: اعلام کرد راه باز است»
  const isDoubled = next.cue.first === opening.first && next.cue.form === 'past3sg';
  if (opening.kind === 'colon' && isDoubled) return true;
  if (!isFirm && next.opening.kind !== 'colon') return false;
  if (!isMedium && opening.kind !== 'colon') return false;
  if (cue.kind !== 'verb' || next.cue.kind !== 'verb') return false;
  const { first } = next.cue;
  const most = isMedium ? farthestOfMedium : farthest;
  if (first < opening.first || first - opening.first > most) return false;
  if (!reading.sameSentence(first, opening.first)) return false;
  if (holdsVerb(reading, opening.first, first)) return false;
  return isMedium || !isVoice(reading, mentions, { first: opening.first, end: first });
}

/** «رضایی گفت: امام صادق (ع) فرمودند: …»: the speaker quotes somebody whom he names. */
function isVoice(reading: Reading, mentions: MentionIndex, clause: Stretch): boolean {
  const { kind, named } = findSource(reading, mentions, clause);
  return kind === 'title' || ((kind === 'name' || kind === 'title+name') && named !== null);
}
