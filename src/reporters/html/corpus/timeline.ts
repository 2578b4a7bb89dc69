import { bar } from '../bar.js';
import { formatDay, formatNumber } from '../format-persian.js';
import { groupBy } from '../group-by.js';
import { markup, type Markup } from '../markup.js';
import type { ArticleRow } from './article-row.js';

/** The articles day by day; null where no article tells its day. */
export function timeline(rows: readonly ArticleRow[]): Markup | null {
  const days = [...groupBy(rows, ({ date }) => date)];
  const dated = days
    .flatMap(([day, articles]) => (day === null ? [] : [{ day, articles }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (dated.length === 0) return null;

  const greatest = Math.max(...dated.map(({ articles }) => articles.length));
  const undated = days.find(([day]) => day === null)?.[1].length ?? 0;
  const items = dated.map(
    ({ day, articles }) => markup`<li>
<p class="day"><time datetime="${day}">${formatDay(day)}</time>${bar(articles.length / greatest)}<span class="times">${formatNumber(articles.length)} خبر</span></p>
<ul>${articles.map(
      ({ prefix, title }) => markup`<li><a href="#${prefix}article">${title}</a></li>
`,
    )}</ul>
</li>
`,
  );
  const rest =
    undated === 0
      ? null
      : markup`<p class="none">${formatNumber(undated)} خبر روز خود را نمی‌گویند.</p>`;
  return markup`<ol class="timeline">
${items}</ol>${rest}`;
}
