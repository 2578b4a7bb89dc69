import { dateInName, dateInText } from '../../corpus/article-date.js';
import type { Input } from '../input/input.js';
import type { GroupOf } from './count-corpus.js';

/** The length of a period, by the letters of an ISO date that name it. */
export const periods = { day: 10, month: 7, year: 4 } as const;

export interface Grouping {
  readonly by?: 'folder' | 'date';
  readonly per: keyof typeof periods;
  readonly dateFrom: 'text' | 'name';
}

/** By which group an article is counted: its subfolder, the period of its date, or none. */
export function groupArticles({ by, per, dateFrom }: Grouping, inputs: readonly Input[]): GroupOf {
  if (by === 'folder') {
    const depth = commonDepth(inputs);
    return ({ input }) => foldersOf(input)[depth] ?? null;
  }
  if (by === 'date') {
    return ({ input, analysis }) => {
      const date = dateFrom === 'name' ? dateInName(input.name) : dateInText(analysis);
      return date?.slice(0, periods[per]) ?? null;
    };
  }
  return () => null;
}

function foldersOf({ name, path }: Pick<Input, 'name' | 'path'>): readonly string[] {
  return path === null ? [] : name.split(/[/\\]/u).slice(0, -1);
}

/** How many folders the inputs have in common: what differs below them are the subfolders. */
function commonDepth(inputs: readonly Input[]): number {
  const [first = [], ...others] = inputs.map(foldersOf);
  let depth = first.length;
  for (const folders of others) {
    let same = 0;
    while (same < depth && folders[same] === first[same]) same++;
    depth = same;
  }
  return depth;
}
