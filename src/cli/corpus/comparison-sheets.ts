import type { ComparisonReport } from '../../corpus/compare-corpora.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';
import { articles, termSheet } from './corpus-sheets.js';

/** The tables of a comparison. */
export function comparisonSheets({ sets, shared, speakers }: ComparisonReport): Sheet[] {
  const [a, b] = sets;
  return [
    termSheet(`a: ${a.name}, ${articles(a.documents)}: more than b`, a.characteristic),
    termSheet(`b: ${b.name}, ${articles(b.documents)}: more than a`, b.characteristic),
    {
      heading: 'Both: articles that have it',
      columns: [
        ['share_a', 'share'],
        ['share_b', 'share'],
        ['keyword', 'text'],
      ],
      rows: shared.map(({ text, shares }) => [...shares, text]),
    },
    {
      heading: `Whom they quote: ${a.quotations} and ${b.quotations} quotations with a speaker`,
      columns: [
        ['g2', 'decimal'],
        ['log_ratio', 'decimal'],
        ['a', 'count'],
        ['share_a', 'share'],
        ['b', 'count'],
        ['share_b', 'share'],
        ['speaker', 'text'],
      ],
      rows: speakers.map(({ name, quotations, shares, g2, logRatio }) => [
        g2,
        logRatio,
        quotations[0],
        shares[0],
        quotations[1],
        shares[1],
        name,
      ]),
    },
  ];
}
