import type { Analysis } from '../../report/analysis.js';
import { EntityMerger, type MergedEntity } from '../../report/entity-merger.js';
import { type DelimitedFormat, writeLine } from '../../reporters/delimited/write-line.js';
import { entityTypes } from '../../reporters/entity-groups.js';
import { stringifyLine } from '../../reporters/stringify-line.js';
import { byteOrderMark } from '../byte-order-mark.js';
import type { Context } from '../context.js';
import { entitySheets } from '../corpus/entity-sheets.js';
import { writeSheets, type SheetFlags } from '../corpus/write-sheets.js';

/** The entities of all articles, each once, in the format that was asked for. */
export async function mergeEntities(
  analyses: AsyncIterable<{ readonly analysis: Analysis }>,
  flags: SheetFlags,
  context: Context,
): Promise<string> {
  const merger = new EntityMerger();
  let articles = 0;
  for await (const { analysis } of analyses) {
    merger.add(analysis);
    articles += 1;
  }
  const entities = merger.rows(entityTypes);
  if (flags.format === 'csv' || flags.format === 'tsv') {
    return byteOrderMark(flags) + mergedLines(entities, flags.format);
  }
  if (flags.format === 'ndjson') return entities.map((row) => `${stringifyLine(row)}\n`).join('');
  return writeSheets(
    { articles, entities },
    (says) => ({ title: says.wording.sheets.entities, sheets: entitySheets(entities, says) }),
    flags,
    context,
  );
}

/** A row an entity; the articles with their counts, `name 3`, in one cell. */
function mergedLines(entities: readonly MergedEntity[], format: DelimitedFormat): string {
  const head = ['type', 'entity', 'titles', 'aliases', 'mentions', 'articles', 'in'];
  const rows = entities.map(({ type, name, titles, aliases, count, articles }) => [
    type,
    name,
    titles.join(' | '),
    aliases.join(' | '),
    count,
    articles.length,
    articles.map((place) => `${place.document} ${place.count}`).join(' | '),
  ]);
  return [head, ...rows].map((cells) => writeLine(cells, format)).join('');
}
