import { foldWord } from '../../entities/fold-word.js';
import { firstNameShift, lastNameShift } from '../../entities/gazetteer.js';
import { nameTypes, type NameType } from '../../entities/name-type.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import { longestPhrase } from '../../entities/words.js';
import type { TaggedSentence } from './read-conll.js';

/** Counts of one phrase: a whole name of each type, first and last word of a person, all occurrences. */
type Counts = Float64Array;

const firstName = nameTypes.length;
const lastName = firstName + 1;
const occurrences = lastName + 1;

/** The names of corpora that call types otherwise: POG are parties and organisations of tweets. */
const typeOf: Readonly<Record<string, NameType | undefined>> = {
  ...Object.fromEntries(nameTypes.map((type) => [type, type])),
  POG: 'ORG',
};

/**
 * Collect the names of tagged corpora, and count how often their words stand there otherwise.
 *
 * @returns for every key that is a name, or a word of a person's name, its shares as
 *   {@link Gazetteer.allShares} gives them
 */
export function countNames(corpora: readonly (readonly TaggedSentence[])[]): Map<string, number> {
  const counts = new Map<string, Counts>();
  const sentences = corpora.flat();
  for (const { tokens, tags } of sentences) countSpans(counts, tokens.map(foldWord), tags);
  for (const { tokens } of sentences) countOccurrences(counts, tokens.map(foldWord));
  const shares = new Map<string, number>();
  for (const [key, count] of counts) {
    const packed = packShares(count);
    if (packed !== 0) shares.set(key, packed);
  }
  return shares;
}

function countSpans(
  counts: Map<string, Counts>,
  keys: readonly string[],
  tags: readonly string[],
): void {
  const add = (key: string, slot: number): void => {
    let found = counts.get(key);
    if (!found) counts.set(key, (found = new Float64Array(occurrences + 1)));
    found[slot] = (found[slot] as number) + 1;
  };
  for (const { first, end, type } of bioSpans(tags)) {
    const name = typeOf[type];
    if (!name || end - first > longestPhrase) continue;
    const phrase = keys.slice(first, end).join('');
    if (phrase.length < 2) continue;
    add(phrase, nameTypes.indexOf(name));
    if (name === 'PER' && end - first > 1) {
      add(keys[first] ?? '', firstName);
      add(keys[end - 1] ?? '', lastName);
    }
  }
}

function countOccurrences(counts: Map<string, Counts>, keys: readonly string[]): void {
  for (let first = 0; first < keys.length; first++) {
    let phrase = '';
    for (let end = first; end < Math.min(keys.length, first + longestPhrase); end++) {
      phrase += keys[end] ?? '';
      const found = counts.get(phrase);
      if (found) found[occurrences] = (found[occurrences] as number) + 1;
    }
  }
}

/** Four bits a share. Half an occurrence more than was seen keeps what was seen once below the rest. */
function packShares(count: Counts): number {
  const all = (count[occurrences] as number) + 0.5;
  let packed = 0;
  for (let slot = 0; slot < occurrences; slot++) {
    const share = Math.min(15, Math.round((15 * (count[slot] as number)) / all));
    const shift =
      slot === firstName ? firstNameShift : slot === lastName ? lastNameShift : slot * 4;
    packed |= share << shift;
  }
  return packed >>> 0;
}
