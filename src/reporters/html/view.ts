import type { Analysis } from '../../report/analysis.js';
import type { Section } from '../reporter.js';
import { formatNumber } from './format-persian.js';

/** An article in a page: what is shown of it, and how its places are called there. */
export interface View {
  readonly analysis: Analysis;
  readonly sections: readonly Section[];
  /** Stands before all ids of the article, so that those of several are apart. */
  readonly prefix: string;
  /** The level of the article's heading. */
  readonly level: 1 | 2;
  /** What each paragraph is called: its number, in which headlines do not count, or «تیتر». */
  readonly places: readonly string[];
}

export function makeView(
  analysis: Analysis,
  sections: readonly Section[],
  prefix = '',
  level: View['level'] = 1,
): View {
  let number = 0;
  const places = analysis.paragraphs.map(({ role }) => {
    return role === 'title' ? 'تیتر' : formatNumber(++number);
  });
  return { analysis, sections, prefix, level, places };
}

/** Whether the text itself is in the page, so that there is something to link to. */
export function showsText({ sections }: Pick<View, 'sections'>): boolean {
  return sections.includes('quotes') || sections.includes('entities');
}
