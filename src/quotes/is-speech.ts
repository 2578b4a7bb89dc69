import type { Reading } from './reading.js';
import { findSource } from './sources/find-source.js';
import type { MentionIndex } from './sources/mention-index.js';
import { isSureName } from './sources/source.js';
import { addresses } from './sources/words.js';
import type { Statement } from './statements.js';

/** What sets a sentence in an address: «در سخنرانی روز جمعه», «طی نطقی». */
const settings: ReadonlySet<string> = new Set(['در', 'طی', 'ضمن']);

/** Within how many paragraphs from the top an article says what it reports. */
const longestTop = 4;

/**
 * Whether the article reports an address: its top sets one («در سخنرانی …»), and nobody is quoted by
 * name but one. Between the cues of such an article, paragraphs are the speaker's.
 */
export function isSpeech(
  reading: Reading,
  mentions: MentionIndex,
  statements: readonly Statement[],
): boolean {
  const top = reading.blocks.filter(({ role }) => role === 'lead' || role === 'body');
  const isSet = top.slice(0, longestTop).some(({ first, end }) => {
    for (let i = first + 1; i < end; i++) {
      if (settings.has(reading.word(i - 1)) && isAddress(reading, i)) return true;
    }
    return false;
  });
  return isSet && isOneVoice(reading, mentions, statements);
}

function isAddress(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  return addresses.has(word) || (word.endsWith('ی') && addresses.has(word.slice(0, -1)));
}

/**
 * A surname, and names that it ends, are one voice; titles and pronouns are anybody's, and a medium
 * only passes on what is said.
 */
function isOneVoice(
  reading: Reading,
  mentions: MentionIndex,
  statements: readonly Statement[],
): boolean {
  let voice = '';
  for (const { cue, clause, opening } of statements) {
    if (cue.kind !== 'verb' || opening.kind !== 'colon') continue;
    const source = findSource(reading, mentions, clause);
    const { name, kind } = source;
    if (kind === 'organisation' && cue.group !== 'written') return false;
    if (name === null || kind === 'organisation' || !isSureName(source)) continue;
    const letters = reading.words.phrase(name.first, name.end);
    if (voice.endsWith(letters)) continue;
    if (!letters.endsWith(voice)) return false;
    voice = letters;
  }
  return true;
}
