import { longestKnown, type Background } from '../keywords/background.js';
import { wordKey } from '../keywords/word-key.js';
import type { Reference } from './characteristic.js';

/**
 * The news that the program knows as a reference. It counts every document in which a phrase stands,
 * a corpus only those that have it among their keywords: what is characteristic is so the more
 * surely. A phrase that the news does not know counts as half the rarest that it knows; one that is
 * too long to be known counts as the rarest of its known parts, each of which is at least as often.
 */
export function backgroundReference(background: Background): Reference {
  const { documents } = background;
  return {
    documents,
    count: (key, text) => {
      const words = text.split(' ').map(wordKey);
      const least =
        words.length > longestKnown
          ? rarestPart(words, background)
          : background.documentFrequency(key);
      return least > 0 ? least : documents / Math.exp(background.idf(key));
    },
  };
}

/** The least document frequency of the known phrases in a longer one; 0 where none is known. */
function rarestPart(words: readonly string[], background: Background): number {
  let least = Infinity;
  for (let first = 0; first < words.length; first++) {
    for (let end = first + 1; end <= first + longestKnown && end <= words.length; end++) {
      const frequency = background.documentFrequency(words.slice(first, end).join(''));
      if (frequency > 0) least = Math.min(least, frequency);
    }
  }
  return least === Infinity ? 0 : least;
}
