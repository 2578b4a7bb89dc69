import type { Analysis } from '../report/analysis.js';
import { byDocument } from './by-document.js';
import { noFrame, type Section } from './reporter.js';
import type { Canvas } from './table/draw-table.js';
import { entitiesSection } from './table/entities-section.js';
import { headerSection } from './table/header-section.js';
import { keywordsSection } from './table/keywords-section.js';
import { loadMeasure } from './table/measure.js';
import { normalizationSection } from './table/normalization-section.js';
import { quotesSection } from './table/quotes-section.js';
import { loadShowText } from './table/show-text.js';

const draw: Readonly<Record<Section, (analysis: Analysis, canvas: Canvas) => string>> = {
  normalization: normalizationSection,
  keywords: keywordsSection,
  entities: entitiesSection,
  quotes: quotesSection,
};

/** The report for people: tables as wide as the terminal. */
export const table = byDocument({
  write: async (analysis, { sections, bidi = 'off', ...options }) => {
    const measure = await loadMeasure(textsOf(analysis));
    const canvas = { ...options, measure, show: await loadShowText(bidi) };
    const parts = [headerSection, ...sections.map((section) => draw[section])];
    return `${parts.map((part) => part(analysis, canvas)).join('\n\n')}\n`;
  },
  frame: () => ({ ...noFrame, between: '\n' }),
});

/** All text of the article that a table may show. */
function* textsOf({
  document,
  sentences,
  entities,
  mentions,
  issues,
}: Analysis): Generator<string> {
  yield document.id;
  for (const span of [document.title, ...sentences, ...mentions]) {
    yield span?.text ?? '';
    yield span?.normText ?? '';
  }
  for (const { canonical, titles } of entities) yield* [canonical, ...titles];
  for (const { suggestion } of issues) yield suggestion ?? '';
}
