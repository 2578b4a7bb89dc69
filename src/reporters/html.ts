import type { Analysis } from '../report/analysis.js';
import { articleSection } from './html/article-section.js';
import { contents } from './html/contents.js';
import { Overview } from './html/corpus/overview.js';
import { legend } from './html/legend.js';
import { markup, type Markup } from './html/markup.js';
import { pageFoot, pageHead, type PageOptions } from './html/page.js';
import { partLinks } from './html/part-links.js';
import { titleOf } from './html/title-of.js';
import { makeView, showsText } from './html/view.js';
import type { ReporterOptions } from './reporter.js';

/** One page that needs nothing but itself: of one article, or of many with what they have in common. */
export async function* html(
  analyses: AsyncIterable<Analysis>,
  options: ReporterOptions,
): AsyncGenerator<string> {
  if (options.several) yield* corpusPage(analyses, options);
  else {
    for await (const analysis of analyses) yield articlePage(analysis, options).text;
  }
}

/** The report of one article as a page. */
export function articlePage(
  analysis: Analysis,
  { sections, ...options }: Pick<ReporterOptions, 'sections'> & Omit<PageOptions, 'title'>,
): Markup {
  const view = makeView(analysis, sections);
  return markup`${pageHead({ ...options, title: titleOf(analysis) })}<header class="bar-top">
${contents(partLinks(view))}${showsText(view) ? legend() : null}</header>
<main id="main" tabindex="-1">
${articleSection(view)}</main>
${pageFoot()}`;
}

/** The overview stands before the articles, so that nothing can be written before all are read. */
async function* corpusPage(
  analyses: AsyncIterable<Analysis>,
  { sections, ...options }: ReporterOptions,
): AsyncGenerator<string> {
  const overview = new Overview(sections);
  const articles: string[] = [];
  for await (const analysis of analyses) {
    const prefix = `a${articles.length + 1}-`;
    overview.add(analysis, prefix);
    articles.push(articleSection(makeView(analysis, sections, prefix, 2)).text);
  }
  const parts = overview.report();
  const title = overview.title;
  yield markup`${pageHead({ ...options, title })}<header class="bar-top">
${contents(parts.links)}${showsText({ sections }) ? legend() : null}</header>
<main id="main" tabindex="-1" class="corpus">
<h1 class="headline">${title}</h1>
${parts.content}`.text;
  yield* articles;
  yield markup`</main>
${pageFoot()}`.text;
}
