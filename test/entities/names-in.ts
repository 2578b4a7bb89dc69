import type { NameSpan } from '../../src/entities/names/name-span.js';
import type { NameType } from '../../src/entities/name-type.js';
import type { Words } from '../../src/entities/words.js';

/** The spans of all places where names stand in a text, in order, as if a tagger had found them. */
export function namesIn(
  words: Words,
  names: readonly (readonly [type: NameType, text: string])[],
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const [type, text] of names) {
      const parts = text.split(' ');
      const end = first + parts.length;
      if (parts.every((part, i) => words.tokens[first + i]?.text === part)) {
        spans.push({ first, end, type, source: 'ner', confidence: 0.9 });
        first = end - 1;
        break;
      }
    }
  }
  return spans;
}
