import type { Entities, Mention } from '../../document.js';
import type { Words } from '../words.js';

/** A mention with its tokens `[first, end)`. */
export interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
}

/** The mentions of an article by token, in order. */
export function placeMentions(words: Words, { mentions }: Entities): Placed[] {
  const at = new Map(words.tokens.map(({ start }, i) => [start, i]));
  const behind = new Map(words.tokens.map(({ end }, i) => [end, i + 1]));
  return mentions.flatMap((mention) => {
    const first = at.get(mention.start);
    const end = behind.get(mention.end);
    return first === undefined || end === undefined ? [] : [{ mention, first, end }];
  });
}
