import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

/** From this share of common words on, two contents say the same. */
const same = 0.8;
/** With how many others a content is compared. */
const mostCompared = 50;
/** Shorter contents repeat one another by chance. */
const shortest = 4;

/**
 * For each quotation the one that it repeats: of two with the same words the one in the headline or
 * lead repeats the one in the body, else the later repeats the earlier.
 *
 * @param drafts in the order of the text
 */
export function findDuplicates(reading: Reading, drafts: readonly Draft[]): (number | null)[] {
  const bags = drafts.map((draft) => wordsOf(reading, draft));
  const duplicates = drafts.map((): number | null => null);
  const byWord = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    const bag = bags[i] ?? new Set();
    if (bag.size < shortest || draft.parent !== null) return;
    // Candidates share the content's rarest-looking word, so that each is compared with few.
    const key = longestWord(bag);
    const beside = byWord.get(key) ?? [];
    for (const j of beside) {
      if (duplicates[j] !== null || share(bag, bags[j] ?? new Set()) < same) continue;
      if (isEarly(reading, drafts[j]) && !isEarly(reading, draft)) duplicates[j] = i;
      else duplicates[i] = j;
      break;
    }
    if (duplicates[i] === null && beside.length < mostCompared) beside.push(i);
    byWord.set(key, beside);
  });
  // What repeated a headline repeats what the headline turned out to repeat.
  return duplicates.map((at) => (at === null ? null : (duplicates[at] ?? at)));
}

function wordsOf(reading: Reading, { content }: Draft): ReadonlySet<string> {
  const bag = new Set<string>();
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) if (reading.isWord(i)) bag.add(reading.word(i));
  }
  return bag;
}

function longestWord(bag: ReadonlySet<string>): string {
  let longest = '';
  for (const word of bag) {
    if (word.length > longest.length || (word.length === longest.length && word > longest))
      longest = word;
  }
  return longest;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(a.size, b.size, 1);
}

function isEarly(reading: Reading, draft: Draft | undefined): boolean {
  const role = draft && reading.block(draft.at)?.role;
  return role === 'title' || role === 'lead';
}
