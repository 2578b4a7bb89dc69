import type { Entities } from '../document.js';
import type { NameCover, NameSpan } from './name-cover.js';
import { Role, type Word } from './read-words.js';
import { wordKey } from './word-key.js';

/** The longest candidate that is no name, in words. */
export const longestPhrase = 4;

/** The longest name that becomes a candidate; longer mentions are mistakes of recognition. */
const longestName = 8;

/** A phrase that may become a keyword, with all its occurrences whatever their spelling or number. */
export interface Candidate {
  /** The folded keys of its words, run together. */
  readonly key: string;
  /** Index into the entities, where it is the name of one. */
  readonly entity: number | null;
  /** Token ranges, flat: `[first, end, first, end, …]`, in order. */
  readonly places: readonly number[];
}

/** The candidates of a document. */
export class Candidates {
  private readonly found: { key: string; entity: number | null; places: number[] }[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly at: Int32Array;

  constructor(size: number) {
    this.at = new Int32Array(size * longestPhrase).fill(-1);
  }

  get list(): readonly Candidate[] {
    return this.found;
  }

  add(key: string, first: number, end: number, entity: number | null): void {
    let index = this.byKey.get(key);
    if (index === undefined) this.byKey.set(key, (index = this.found.length));
    const candidate = (this.found[index] ??= { key, entity, places: [] });
    candidate.places.push(first, end);
    candidate.entity ??= entity;
    if (end - first <= longestPhrase) this.at[first * longestPhrase + end - first - 1] = index;
  }

  /** The candidate that stands at these tokens. */
  find(first: number, end: number): Candidate | undefined {
    if (first < 0 || end - first > longestPhrase) return undefined;
    const index = this.at[first * longestPhrase + end - first - 1] ?? -1;
    return index < 0 ? undefined : this.found[index];
  }
}

/**
 * The phrases of one to four words between two breaks that begin and end with a content word, and
 * the names. A person is one candidate under the full name, whatever short forms stand in the text.
 * No phrase cuts a name in two.
 */
export function findCandidates(
  words: readonly Word[],
  names: NameCover,
  entities: Entities,
): Candidates {
  const candidates = new Candidates(words.length);
  for (let first = 0; first < words.length; first++) {
    const name = names.over(first);
    if (name?.first === first && isOneCandidate(name)) {
      const key = nameKey(name, words, entities);
      if (key.length > 1) candidates.add(key, first, name.end, name.entity);
    }
    let key = '';
    for (let end = first + 1; end <= words.length && end - first <= longestPhrase; end++) {
      const word = words[end - 1];
      if (word === undefined || word.role <= Role.Stop) break;
      key += word.key;
      const alone = end === first + 1;
      if (word.role === Role.Inner) {
        if (alone) break;
        continue;
      }
      if (alone && word.role === Role.Number) continue;
      if (key.length < 2 || names.cuts(first, end)) continue;
      const here = names.exactly(first, end);
      if (here === undefined || !isOneCandidate(here)) {
        candidates.add(key, first, end, here?.entity ?? null);
      }
    }
  }
  return candidates;
}

/** Names that are taken whole whatever words they are made of. */
function isOneCandidate({ type, first, end }: NameSpan): boolean {
  return type === 'PER' || (end - first > longestPhrase && end - first <= longestName);
}

/** A person's key is that of the full name; of any other name it is that of its words. */
function nameKey(name: NameSpan, words: readonly Word[], entities: Entities): string {
  if (name.type === 'PER' && name.entity !== null) {
    const full = entities.entities[name.entity]?.canonical ?? '';
    if (full !== '') return full.split(' ').map(wordKey).join('');
  }
  return words
    .slice(name.first, name.end)
    .map(({ key }) => key)
    .join('');
}
