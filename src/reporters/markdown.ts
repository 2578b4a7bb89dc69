import type { Analysis, QuoteReport } from '../report/analysis.js';
import { byDocument } from './by-document.js';
import { changeGroups } from './change-groups.js';
import { entityGroups } from './entity-groups.js';
import { escapeMarkdown } from './escape-markdown.js';
import { noFrame, type Section } from './reporter.js';
import { showInvisible } from './show-invisible.js';
import type { Says } from './wording/says.js';
import type { ColumnName, Wording } from './wording/wording.js';

const write: Readonly<Record<Section, (analysis: Analysis, says: Says) => string>> = {
  normalization: (analysis, says) =>
    section(
      'normalization',
      ['rule', 'count', 'examples'],
      changeGroups(analysis).map(({ rule, count, examples }) => [
        rule,
        says.figures(count),
        examples.map(({ before, after }) => `${showInvisible(before)} ← ${after}`).join('، '),
      ]),
      says,
    ),
  keywords: ({ keywords }, says) =>
    section(
      'keywords',
      ['rank', 'keyword', 'score', 'count'],
      keywords.map(({ rank, text, score, count }) => [
        says.figures(rank),
        text,
        says.figures(score.toFixed(2)),
        says.figures(count),
      ]),
      says,
    ),
  entities: (analysis, says) =>
    section(
      'entities',
      ['type', 'entity', 'titles', 'count'],
      entityGroups(analysis).map(({ type, name, titles, count }) => [
        says.wording.entityTypes[type],
        name,
        titles.join('، '),
        says.figures(count),
      ]),
      says,
    ),
  quotes: ({ quotes }, { wording }) => {
    const shown = quotes.map((quote) => quotation(quote, wording)).join('\n');
    return `## ${wording.sections.quotes}\n\n${quotes.length === 0 ? wording.nothing : shown}`;
  },
};

/** A page of Markdown: a heading and tables a document, the quotations as block quotes. */
export const markdown = byDocument({
  write: (analysis, { sections, ...says }) => {
    const { id, title } = analysis.document;
    const heading = `# ${escapeMarkdown(title?.normText ?? title?.text ?? id)}\n`;
    return [heading, ...sections.map((section) => write[section](analysis, says))].join('\n');
  },
  frame: () => ({ ...noFrame, between: '\n' }),
});

function section(
  name: Section,
  columns: readonly ColumnName[],
  rows: readonly (readonly string[])[],
  { wording }: Says,
): string {
  const title = `## ${wording.sections[name]}\n\n`;
  if (rows.length === 0) return title + wording.nothing;
  const head = columns.map((column) => wording.columns[column]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells, i) => {
    return `| ${cells.map((cell) => (i === 1 ? cell : escapeMarkdown(cell))).join(' | ')} |\n`;
  });
  return title + lines.join('');
}

function quotation(
  { speaker, cue, content, paragraph }: QuoteReport,
  { unknown }: Wording,
): string {
  const who = speaker.name === null ? unknown : escapeMarkdown(speaker.name);
  const how = cue === null ? '' : ` (${escapeMarkdown(cue.normText ?? cue.text)})`;
  const what = content.map(({ text, normText }) => `> ${escapeMarkdown(normText ?? text)}\n`);
  const where = paragraph === null ? '' : ` · ${paragraph}`;
  return `**${who}**${how}${where}\n\n${what.join('>\n')}`;
}
