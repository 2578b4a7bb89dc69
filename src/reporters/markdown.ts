import type { Analysis, QuoteReport } from '../report/analysis.js';
import { byDocument } from './by-document.js';
import { changeGroups } from './change-groups.js';
import { entityGroups, typeNames } from './entity-groups.js';
import { escapeMarkdown } from './escape-markdown.js';
import { noFrame, type Section } from './reporter.js';
import { showInvisible } from './show-invisible.js';

const write: Readonly<Record<Section, (analysis: Analysis) => string>> = {
  normalization: (analysis) =>
    section(
      'Normalization',
      ['rule', 'count', 'examples'],
      changeGroups(analysis).map(({ rule, count, examples }) => [
        rule,
        count,
        examples.map(({ before, after }) => `${showInvisible(before)} ← ${after}`).join('، '),
      ]),
    ),
  keywords: ({ keywords }) =>
    section(
      'Keywords',
      ['rank', 'keyword', 'score', 'count'],
      keywords.map(({ rank, text, score, count }) => [rank, text, score.toFixed(2), count]),
    ),
  entities: (analysis) =>
    section(
      'Entities',
      ['type', 'entity', 'titles', 'count'],
      entityGroups(analysis).map(({ type, name, titles, count }) => [
        typeNames[type],
        name,
        titles.join('، '),
        count,
      ]),
    ),
  quotes: ({ quotes }) =>
    `## Quotations\n\n${quotes.length === 0 ? 'None.\n' : quotes.map(quotation).join('\n')}`,
};

/** A page of Markdown: a heading and tables a document, the quotations as block quotes. */
export const markdown = byDocument({
  write: (analysis, { sections }) => {
    const { id, title } = analysis.document;
    const heading = `# ${escapeMarkdown(title?.normText ?? title?.text ?? id)}\n`;
    return [heading, ...sections.map((section) => write[section](analysis))].join('\n');
  },
  frame: () => ({ ...noFrame, between: '\n' }),
});

function section(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  if (rows.length === 0) return `## ${name}\n\nNone.\n`;
  const lines = [head, head.map(() => '---'), ...rows].map((cells, i) => {
    return `| ${cells.map((cell) => (i === 1 ? String(cell) : escapeMarkdown(String(cell)))).join(' | ')} |\n`;
  });
  return `## ${name}\n\n${lines.join('')}`;
}

function quotation({ speaker, cue, content, paragraph }: QuoteReport): string {
  const who = speaker.name === null ? 'unknown' : escapeMarkdown(speaker.name);
  const how = cue === null ? '' : ` (${escapeMarkdown(cue.normText ?? cue.text)})`;
  const what = content.map(({ text, normText }) => `> ${escapeMarkdown(normText ?? text)}\n`);
  const where = paragraph === null ? '' : ` · ${paragraph}`;
  return `**${who}**${how}${where}\n\n${what.join('>\n')}`;
}
