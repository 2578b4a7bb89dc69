import { sheetsAsLines } from '../../reporters/sheets/sheets-as-lines.js';
import { sheetsAsMarkdown } from '../../reporters/sheets/sheets-as-markdown.js';
import type { Sheet } from '../../reporters/sheets/sheet.js';
import type { Says } from '../../reporters/wording/says.js';
import type { Language } from '../../reporters/wording/wording.js';
import { saysOf } from '../options/says-of.js';
import { stringify } from '../../reporters/stringify.js';
import { stringifyLine } from '../../reporters/stringify-line.js';
import type { Context } from '../context.js';
import type { BidiMode } from '../../reporters/table/show-text.js';
import { byteOrderMark } from '../byte-order-mark.js';
import type { reportFormats } from '../options/add-report-options.js';
import { colorLevel } from '../options/color-level.js';
import { fontFor } from '../options/font-for.js';
import { makePalette } from '../options/make-palette.js';
import { outputWidth } from '../options/output-width.js';

/** The formats that tables of all articles are written in. */
export type SheetFormat = (typeof reportFormats)[number];

export interface SheetFlags {
  readonly format: SheetFormat;
  readonly bom?: true;
  readonly embedFont?: true;
  readonly bidi?: BidiMode;
  readonly figures?: Language;
  readonly output?: string;
  readonly width?: number;
  readonly color?: boolean;
}

/** Tables, and what they are about. */
export interface SheetPage {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** A report as the format that was asked for. */
export async function writeSheets(
  report: unknown,
  draft: (says: Says) => SheetPage,
  flags: SheetFlags,
  context: Context,
): Promise<string> {
  const { io } = context;
  const isForPrograms = flags.format === 'csv' || flags.format === 'tsv';
  const says = isForPrograms ? saysOf({}, { language: 'en' }) : saysOf(flags, context);
  const { title, sheets } = draft(says);
  const mark = byteOrderMark(flags);
  switch (flags.format) {
    case 'json':
      return `${stringify(report)}\n`;
    case 'ndjson':
      return `${stringifyLine(report)}\n`;
    case 'csv':
    case 'tsv':
      return mark + sheetsAsLines(sheets, flags.format);
    case 'md':
      return sheetsAsMarkdown(title, sheets, says);
    case 'html': {
      const { sheetsAsHtml } = await import('../../reporters/sheets/sheets-as-html.js');
      const { fontFace } = await fontFor(flags, io);
      return sheetsAsHtml(title, sheets, says, fontFace);
    }
    case 'table': {
      const { sheetsAsTable } = await import('../../reporters/sheets/sheets-as-table.js');
      const { loadMeasure } = await import('../../reporters/table/measure.js');
      const { loadShowText } = await import('../../reporters/table/show-text.js');
      const texts = sheets.flatMap(({ heading, columns, rows }) => [
        heading,
        ...columns.map(([name]) => says.wording.columns[name]),
        ...rows.flat().map(String),
      ]);
      const color = flags.color ?? (flags.output === undefined ? undefined : false);
      return sheetsAsTable(sheets, {
        ...says,
        width: flags.width ?? outputWidth(io.stdout, io.env),
        palette: await makePalette(colorLevel(color, io.stdout, io.env)),
        measure: await loadMeasure(texts),
        show: await loadShowText(flags.bidi ?? 'off'),
      });
    }
  }
}
