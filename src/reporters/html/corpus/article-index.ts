import type { Section } from '../../reporter.js';
import { formatDay, formatList, formatNumber } from '../format-persian.js';
import { markup, type Markup } from '../markup.js';
import type { ArticleRow } from './article-row.js';

/** The articles in their order, with what each is about. */
export function articleIndex(rows: readonly ArticleRow[], sections: readonly Section[]): Markup {
  const items = rows.map(({ prefix, title, date, quotations, people, keywords }) => {
    const facts: string[] = [];
    if (date !== null) facts.push(formatDay(date));
    if (sections.includes('quotes')) facts.push(`${formatNumber(quotations)} نقل‌قول`);
    if (sections.includes('entities')) facts.push(`${formatNumber(people)} شخص`);
    const about =
      sections.includes('keywords') && keywords.length > 0
        ? markup`<span class="about"><bdi>${formatList(keywords)}</bdi></span>`
        : null;
    return markup`<li><a href="#${prefix}article">${title}</a>
<span class="facts-line">${facts.join(' · ')}</span>${about}</li>
`;
  });
  return markup`<ol class="index">
${items}</ol>`;
}
