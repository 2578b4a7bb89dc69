import type { Entities, Mention } from '../../document.js';
import { firstFrom } from '../../text/first-from.js';
import type { Words } from '../words.js';

/** A mention with its tokens `[first, end)`. */
export interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
}

/** The mentions of an article by token, in order. */
export function placeMentions(words: Words, { mentions }: Entities): Placed[] {
  const { tokens } = words;
  return mentions.flatMap((mention) => {
    const first = firstFrom(tokens, mention.start);
    const end = firstFrom(tokens, mention.end);
    const isWhole = tokens[first]?.start === mention.start && tokens[end - 1]?.end === mention.end;
    return isWhole ? [{ mention, first, end }] : [];
  });
}
