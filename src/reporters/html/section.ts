import { formatNumber } from './format-persian.js';
import { markup, type Content, type Markup } from './markup.js';
import type { View } from './view.js';

/** A section of an article's report, under a heading one level below the article's. */
export function section(
  name: string,
  heading: string,
  content: Content,
  { prefix, level }: Pick<View, 'prefix' | 'level'>,
  count: number | null = null,
): Markup {
  const shown = count === null ? null : markup` <span class="total">${formatNumber(count)}</span>`;
  const body = typeof content === 'string' ? markup`<p class="none">${content}</p>` : content;
  return markup`<section class="part part-${name}">
<h${level + 1} id="${prefix}${name}">${heading}${shown}</h${level + 1}>
${body}
</section>
`;
}
