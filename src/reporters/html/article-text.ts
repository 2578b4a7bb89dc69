import type { ParagraphReport, QuoteReport } from '../../report/analysis.js';
import { groupBy } from './group-by.js';
import { markText, type Mark } from './mark-text.js';
import { markup, type Content, type Markup } from './markup.js';
import { marksOf } from './marks-of.js';
import { paragraphIndex } from './paragraph-index.js';
import { quoteCard } from './quote-card.js';
import type { View } from './view.js';

/** The article, paragraph by paragraph, each with the cards of its quotations beside it. */
export function articleText(view: View): Markup {
  const { analysis, prefix } = view;
  const marks = marksOf(view);
  const marksIn = groupBy(marks, ({ start }) => paragraphIndex(analysis, start));
  const quotes = view.sections.includes('quotes') ? analysis.quotes : [];
  const quotesIn = groupBy(quotes, ({ content }) => {
    return paragraphIndex(analysis, content[0]?.norm[0] ?? 0);
  });
  const rows = analysis.paragraphs.map((paragraph, i) => {
    const text = paragraphText(paragraph, i, marksIn.get(i) ?? [], view);
    return markup`<div class="row" id="${prefix}${paragraph.id}">
<div class="cell">${text}</div>
${cards(quotesIn.get(i) ?? [], i, view)}</div>
`;
  });
  return markup`<div class="text">
${rows}</div>`;
}

function paragraphText(
  { role, text, normText, norm }: ParagraphReport,
  index: number,
  marks: readonly Mark[],
  { level, analysis, places }: View,
): Markup {
  const marked = markText(normText ?? text, norm[0], marks);
  const place = markup`<span class="count"><span class="spoken">بند </span>${places[index] ?? null}</span>`;
  if (role === 'title' && analysis.document.title?.norm[0] === norm[0]) {
    return heading(level, 'headline', marked);
  }
  if (role === 'subhead') return heading(level + 1, 'subhead', marked);
  return markup`<p class="${role}">${place}${marked}</p>`;
}

/** A heading of the article, from 1 to 6. */
function heading(level: number, kind: string, content: Content): Markup {
  return markup`<h${level} class="${kind}">${content}</h${level}>`;
}

function cards(quotes: readonly QuoteReport[], index: number, view: View): Markup | null {
  if (quotes.length === 0) return null;
  return markup`<ol class="cards" aria-label="نقل‌قول‌های بند ${view.places[index] ?? null}">
${quotes.map((quote) => quoteCard(quote, view))}</ol>
`;
}
