import type { Reading, Stretch } from '../reading.js';
import type { MentionIndex } from './mention-index.js';
import { nounPhraseEnd } from './noun-phrase.js';
import type { Source } from './source.js';
import { isDocument } from './is-document.js';
import { demonstratives } from './words.js';

/** The text that speaks in «در این بیانیه آمده است»: a document behind «در»; null where none is. */
export function findDocument(
  reading: Reading,
  mentions: MentionIndex,
  { first, end }: Stretch,
): Source | null {
  for (let i = first; i < end; i++) {
    if (!isDocument(reading, i)) continue;
    const start = demonstratives.has(reading.word(i - 1)) ? i - 1 : i;
    const behind = nounPhraseEnd(reading, mentions, start, end);
    if (behind <= i) continue;
    const phrase = { first: start, end: behind };
    const issuer = mentions.within(phrase).find(({ mention }) => mention.type === 'ORG') ?? null;
    const name = start < i ? null : (issuer?.name ?? phrase);
    return { kind: 'document', phrase, name, titles: [], named: issuer };
  }
  return null;
}
