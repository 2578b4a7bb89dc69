import type { CountRow, StatisticsReport } from '../../corpus/report-statistics.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';
import type { Says } from '../../reporters/wording/says.js';
import type { ColumnName } from '../../reporters/wording/wording.js';

/** The tables of a statistics report. */
export function statisticsSheets(report: StatisticsReport, { wording, figures }: Says): Sheet[] {
  const headings = wording.sheets;
  const { documents, sentences, tokens, words, types, quotations, speakers } = report;
  return [
    {
      heading: headings.counts,
      columns: [
        ['count', 'count'],
        ['what', 'text'],
      ],
      rows: [
        [documents, headings.counted.articles],
        [sentences, headings.counted.sentences],
        [tokens, headings.counted.tokens],
        [words, headings.counted.words],
        [types, headings.counted.types],
        [quotations.all, headings.counted.quotations],
        [quotations.attributed, headings.counted.attributed],
        [speakers.distinct, headings.counted.speakers],
      ],
    },
    {
      heading: headings.entities,
      columns: [
        ['type', 'text'],
        ['distinct', 'count'],
        ['count', 'count'],
        ['most', 'text'],
      ],
      rows: report.entities.map(({ type, distinct, mentions, most }) => [
        wording.entityTypes[type],
        distinct,
        mentions,
        most
          .slice(0, 3)
          .map(({ text, count }) => `${text} (${figures(count)})`)
          .join('، '),
      ]),
    },
    list(
      headings.quotationTypes,
      'type',
      quotations.types.map(({ type, count }) => ({ text: wording.quoteTypes[type], count })),
    ),
    list(headings.speakers, 'speaker', speakers.most),
    list(headings.keywords, 'keyword', report.keywords),
  ];
}

function list(heading: string, name: ColumnName, rows: readonly CountRow[]): Sheet {
  return {
    heading,
    columns: [
      ['count', 'count'],
      [name, 'text'],
    ],
    rows: rows.map(({ text, count }) => [count, text]),
  };
}
