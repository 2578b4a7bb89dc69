import type { CountRow, StatisticsReport } from '../../corpus/report-statistics.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';

/** The tables of a statistics report. */
export function statisticsSheets(report: StatisticsReport): Sheet[] {
  const { documents, sentences, tokens, words, types, quotations, speakers } = report;
  return [
    {
      heading: 'Counts',
      columns: [
        ['count', 'count'],
        ['what', 'text'],
      ],
      rows: [
        [documents, 'articles'],
        [sentences, 'sentences'],
        [tokens, 'tokens: words and marks'],
        [words, 'words'],
        [types, 'different words'],
        [quotations.all, 'quotations'],
        [quotations.attributed, 'quotations with a speaker'],
        [speakers.distinct, 'speakers'],
      ],
    },
    {
      heading: 'Entities',
      columns: [
        ['type', 'text'],
        ['distinct', 'count'],
        ['count', 'count'],
        ['most', 'text'],
      ],
      rows: report.entities.map(({ type, distinct, mentions, most }) => [
        type,
        distinct,
        mentions,
        most
          .slice(0, 3)
          .map(({ text, count }) => `${text} (${count})`)
          .join('، '),
      ]),
    },
    list(
      'Quotations by type',
      'type',
      quotations.types.map(({ type, count }) => ({ text: type, count })),
    ),
    list('Speakers', 'speaker', speakers.most),
    list('Keywords', 'keyword', report.keywords),
  ];
}

function list(heading: string, name: string, rows: readonly CountRow[]): Sheet {
  return {
    heading,
    columns: [
      ['count', 'count'],
      [name, 'text'],
    ],
    rows: rows.map(({ text, count }) => [count, text]),
  };
}
