import type { ComparisonReport } from '../../corpus/compare-corpora.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';
import type { Says } from '../../reporters/wording/says.js';
import { articles, termSheet } from './corpus-sheets.js';

/** The tables of a comparison. */
export function comparisonSheets(
  { sets, shared, speakers }: ComparisonReport,
  says: Says,
): Sheet[] {
  const words = says.wording.sheets;
  const [a, b] = sets;
  return [
    termSheet(words.moreThan('a', a.name, articles(a.documents, says), 'b'), a.characteristic),
    termSheet(words.moreThan('b', b.name, articles(b.documents, says), 'a'), b.characteristic),
    {
      heading: words.shared,
      columns: [
        ['share_a', 'share'],
        ['share_b', 'share'],
        ['keyword', 'text'],
      ],
      rows: shared.map(({ text, shares }) => [...shares, text]),
    },
    {
      heading: words.quoted(says.figures(a.quotations), says.figures(b.quotations)),
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
