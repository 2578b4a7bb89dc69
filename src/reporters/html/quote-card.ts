import type { Span } from '../../document.js';
import type { QuoteReport } from '../../report/analysis.js';
import { bar } from './bar.js';
import { formatShare } from './format-persian.js';
import { polarityLabels, quoteLabels, resolutionLabels } from './labels.js';
import { markup, type Content, type Markup } from './markup.js';
import { quoteNumber } from './quote-number.js';
import type { View } from './view.js';

/** So many words of a quotation stand in its card; the rest stands beside it. */
const words = 7;

/** Who said it, with which cue, where and to whom, and how sure that is. */
export function quoteCard(quote: QuoteReport, view: View): Markup {
  const { id, type, content, confidence } = quote;
  const { prefix } = view;
  const number = quoteNumber(id);
  // Only marks in the article promise the very words; behind a colon agencies paraphrase.
  const shown = type === 'direct' ? `«${excerpt(content)}»` : excerpt(content);
  const facts = factsOf(quote, view).map(([name, value]) => {
    return markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  });
  return markup`<li class="card" id="${prefix}card-${id}">
<p class="speaker"><span class="number" aria-hidden="true">${number}</span>${speakerName(quote, view)}<span class="sure">${bar(confidence)}<span class="spoken">اطمینان </span>${formatShare(confidence)}</span></p>
<p class="excerpt"><a href="#${prefix}${id}" aria-label="نقل‌قول ${number} در متن: ${excerpt(content)}">${shown}</a></p>
<dl class="facts">${facts}</dl>
</li>
`;
}

/** The speaker, who leads to all his mentions. */
function speakerName({ speaker }: QuoteReport, { sections, prefix }: View): Markup {
  const name = speaker.name ?? 'گویندهٔ ناشناس';
  if (speaker.entity === null || !sections.includes('entities')) return markup`<bdi>${name}</bdi>`;
  return markup`<a href="#${prefix}${speaker.entity}"><bdi>${name}</bdi></a>`;
}

/** What is known of a quotation beside its speaker. */
function factsOf(quote: QuoteReport, view: View): [name: string, value: Content][] {
  const { type, cue, speaker, medium, addressee, polarity, parent, duplicateOf, continuationOf } =
    quote;
  const facts: [name: string, value: Content][] = [['گونه', quoteLabels[type]]];
  if (cue !== null) facts.push(['با', quoted(cue)]);
  const way = resolutionLabels[speaker.resolution];
  if (way !== null) {
    const source = speaker.source === null ? null : markup` ${quoted(speaker.source)}`;
    facts.push(['گوینده', markup`${way}${source} ${formatShare(speaker.confidence)}`]);
  }
  if (polarity !== 'asserted') facts.push(['کار گوینده', polarityLabels[polarity]]);
  if (medium !== null) facts.push(['رسانه', quoted(medium)]);
  if (addressee !== null) facts.push(['مخاطب', quoted(addressee)]);
  if (parent !== null) facts.push(['درون', cardLink(parent, view)]);
  if (continuationOf !== null) facts.push(['دنبالهٔ', cardLink(continuationOf, view)]);
  if (duplicateOf !== null) facts.push(['تکرار', cardLink(duplicateOf, view)]);
  return facts;
}

function quoted({ text, normText }: Span): Markup {
  return markup`<bdi>«${normText ?? text}»</bdi>`;
}

/** Another quotation, which is not in the page where only some are wanted. */
function cardLink(id: string, { analysis, prefix }: View): Content {
  const text = `نقل‌قول ${quoteNumber(id)}`;
  const isThere = analysis.quotes.some((quote) => quote.id === id);
  return isThere ? markup`<a href="#${prefix}card-${id}">${text}</a>` : text;
}

function excerpt([first]: readonly Span[]): string {
  const all = (first?.normText ?? first?.text ?? '').split(/\s+/u);
  return all.length <= words + 2 ? all.join(' ') : `${all.slice(0, words).join(' ')} …`;
}
