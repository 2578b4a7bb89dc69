import type { CorpusReport } from '../../corpus/report-corpus.js';
import type { TermRow } from '../../corpus/characteristic.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';
import { english } from '../../reporters/wording/english.js';
import type { Says } from '../../reporters/wording/says.js';
import { sparkline } from './sparkline.js';

/** The tables of a corpus report. */
export function corpusSheets(report: CorpusReport, says: Says): Sheet[] {
  const { wording, figures } = says;
  const words = wording.sheets;
  const { documents, background, characteristic, tfIdf, groups, trends } = report;
  const name = background.name === english.sheets.news ? words.news : background.name;
  const sheets = [termSheet(words.characteristic(articles(documents, says), name), characteristic)];
  if (tfIdf !== undefined) {
    sheets.push({
      heading: words.tfIdf(name),
      columns: [
        ['tf_idf', 'decimal'],
        ['articles', 'count'],
        ['share', 'share'],
        ['keyword', 'text'],
      ],
      rows: tfIdf.map((row) => [row.tfIdf, row.documents, row.share, row.text]),
    });
  }
  for (const group of groups) {
    const heading = words.group(group.name, articles(group.documents, says));
    sheets.push(termSheet(heading, group.characteristic));
  }
  if (trends !== undefined) {
    const [first = '', last = ''] = [trends.periods[0], trends.periods.at(-1)];
    sheets.push({
      heading: words.trends(figures(first), figures(last)),
      columns: [
        ['z', 'decimal'],
        ['articles', 'count'],
        ['course', 'text'],
        ['keyword', 'text'],
      ],
      rows: trends.rows.map(({ z, documents: counts, text }) => [
        z,
        counts.reduce((sum, count) => sum + count, 0),
        sparkline(counts),
        text,
      ]),
    });
  }
  return sheets;
}

/** Keywords of some articles, beside others. */
export function termSheet(heading: string, rows: readonly TermRow[]): Sheet {
  return {
    heading,
    columns: [
      ['g2', 'decimal'],
      ['log_ratio', 'decimal'],
      ['articles', 'count'],
      ['share', 'share'],
      ['other_share', 'share'],
      ['keyword', 'text'],
    ],
    rows: rows.map((row) => [
      row.g2,
      row.logRatio,
      row.documents,
      row.share,
      row.otherShare,
      row.text,
    ]),
  };
}

/** A number of articles, in words. */
export function articles(count: number, { wording, figures }: Says): string {
  return wording.articles(count, figures(count));
}
