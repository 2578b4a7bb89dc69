import type { Span } from '../document.js';
import { FarsiNewsError } from '../errors.js';
import type { Analysis } from '../report/analysis.js';
import { csvLine } from './csv-line.js';
import { entityGroups } from './entity-groups.js';
import type { ReporterOptions, Section } from './reporter.js';

type Cell = string | number | boolean | null;

interface Sheet {
  readonly head: readonly string[];
  readonly rows: (analysis: Analysis) => readonly (readonly Cell[])[];
}

const sheets: Readonly<Partial<Record<Section, Sheet>>> = {
  keywords: {
    head: ['rank', 'keyword', 'lemma', 'score', 'count', 'in_title'],
    rows: ({ keywords }) =>
      keywords.map(({ rank, text, lemma, score, count, inTitle }) => [
        rank,
        text,
        lemma,
        score,
        count,
        inTitle,
      ]),
  },
  entities: {
    head: ['id', 'type', 'entity', 'titles', 'aliases', 'mentions', 'salience'],
    rows: (analysis) =>
      entityGroups(analysis).map(({ id, type, name, titles, aliases, count, salience }) => [
        id,
        type,
        name,
        titles.join(' | '),
        aliases.join(' | '),
        count,
        salience,
      ]),
  },
  quotes: {
    head: [
      ...['id', 'type', 'speaker', 'source', 'cue', 'content', 'parent', 'duplicate_of'],
      ...['paragraph', 'addressee', 'medium', 'polarity'],
    ],
    rows: ({ quotes }) =>
      quotes.map((quote) => [
        quote.id,
        quote.type,
        quote.speaker.name,
        textOf(quote.speaker.source),
        textOf(quote.cue),
        quote.content.map(textOf).join('\n'),
        quote.parent,
        quote.duplicateOf,
        quote.paragraph,
        textOf(quote.addressee),
        textOf(quote.medium),
        quote.polarity,
      ]),
  },
};

/**
 * Rows as RFC 4180 has them, of one section; the first column is the document's id.
 *
 * @throws FarsiNewsError USAGE where not exactly one section is wanted that has rows
 */
export async function* csv(
  analyses: AsyncIterable<Analysis>,
  { sections }: ReporterOptions,
): AsyncGenerator<string> {
  const [section] = sections;
  const sheet = section === undefined || sections.length > 1 ? undefined : sheets[section];
  if (sheet === undefined) {
    throw new FarsiNewsError(
      'USAGE',
      'the format csv is one table, and this report has several',
      'ask for one of them: farsi-news keywords, entities or quotes --format csv',
    );
  }
  yield csvLine(['document', ...sheet.head]);
  for await (const analysis of analyses) {
    yield sheet
      .rows(analysis)
      .map((row) => csvLine([analysis.document.id, ...row]))
      .join('');
  }
}

function textOf(span: Span | null): string | null {
  return span?.normText ?? span?.text ?? null;
}
