import type { Section } from '../reporter.js';
import { articleText } from './article-text.js';
import { changesSection } from './changes-section.js';
import { formatDay, formatNumber } from './format-persian.js';
import { keywordsSection } from './keywords-section.js';
import { warningLabels } from './labels.js';
import { markup, type Content, type Markup } from './markup.js';
import { namesSection } from './names-section.js';
import { speakersSection } from './speakers-section.js';
import { titleOf } from './title-of.js';
import { showsText, type View } from './view.js';

const parts: Readonly<Record<Section, (view: View) => Markup>> = {
  quotes: speakersSection,
  keywords: keywordsSection,
  entities: namesSection,
  normalization: changesSection,
};

/** The report of one article: its text with marks and cards, then what was found, part by part. */
export function articleSection(view: View): Markup {
  const { analysis, sections, prefix } = view;
  const { document, warnings, paragraphs } = analysis;
  const inText = showsText(view) && paragraphs[0] !== undefined && document.title !== null;
  const heading = inText
    ? null
    : markup`<h${view.level} class="headline"><bdi>${titleOf(analysis)}</bdi></h${view.level}>
`;
  const notes = warnings.map(
    ({ code }) => markup`<p class="warning">${warningLabels[code]}</p>
`,
  );
  const found = Object.entries(parts)
    .filter(([name]) => sections.includes(name as Section))
    .map(([, part]) => part(view));
  return markup`<article id="${prefix}article" aria-label="${titleOf(analysis)}">
${source(view)}${notes}${heading}${showsText(view) ? articleText(view) : null}
<div class="parts">
${found}</div>
</article>
`;
}

/** Where and when the article appeared, as far as it says so, and how long it is. */
function source({ analysis }: View): Markup {
  const { document, paragraphs, sentences } = analysis;
  const { dateline, date } = document;
  const facts: Content[] = [];
  if (dateline?.agency != null) facts.push(markup`<bdi>${dateline.agency}</bdi>`);
  if (dateline?.place != null) facts.push(markup`<bdi>${dateline.place}</bdi>`);
  if (date !== null) facts.push(markup`<time datetime="${date}">${formatDay(date)}</time>`);
  facts.push(`${formatNumber(paragraphs.length)} بند، ${formatNumber(sentences.length)} جمله`);
  facts.push(markup`<bdi class="file">${document.id}</bdi>`);
  return markup`<ul class="source">${facts.map((fact) => markup`<li>${fact}</li>`)}</ul>
`;
}
