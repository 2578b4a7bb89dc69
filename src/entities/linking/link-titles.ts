import type { TitleSpan } from '../titles/title-span.js';
import type { Words } from '../words.js';
import type { Draft } from './draft.js';

/**
 * Give people their titles, and titles their people: a title before a name or beside it is that
 * person's, and so is the same title elsewhere in the article.
 *
 * @returns for each title, the index of its person among the drafts, or null
 */
export function linkTitles(
  words: Words,
  text: string,
  titles: readonly TitleSpan[],
  drafts: readonly Draft[],
): (number | null)[] {
  const personAt = new Map<number, number>(); // by first token of the name
  drafts.forEach((draft, index) => {
    if (draft.type === 'PER') for (const { first } of draft.spans) personAt.set(first, index);
  });
  const holders = new Map<string, number>(); // by key of the title
  const owner = titles.map((title) => {
    const name = title.before ?? title.beside;
    const person = name === null ? undefined : personAt.get(name);
    const draft = person === undefined ? undefined : drafts[person];
    if (person === undefined || draft === undefined) return null;
    if (title.kind !== 'courtesy') {
      const { start, end } = words.range(title.first, title.coreEnd);
      draft.titles.add(text.slice(start, end));
      holders.set(words.phrase(title.first, title.coreEnd), person);
    }
    return person;
  });
  return owner.map((person, i) => {
    const title = titles[i];
    if (person !== null || title === undefined) return person;
    return holders.get(words.phrase(title.first, title.coreEnd)) ?? null;
  });
}
