import { Option, type Command } from 'commander';
import type { Format } from '../../reporters/reporters.js';
import { bidiModes, type BidiMode } from '../../reporters/table/show-text.js';
import { languages, type Language } from '../../reporters/wording/wording.js';
import { formatOption } from './format-option.js';
import { parseCount } from './parse-count.js';

/** The formats that every command with a report has. */
export const reportFormats = ['table', 'json', 'ndjson', 'csv', 'tsv', 'md', 'html'] as const;

/** The options of a command that prints a report, as commander gives them. */
export interface ReportFlags<F extends string = Format> {
  readonly format: F;
  readonly json?: true;
  readonly output?: string;
  readonly width?: number;
  readonly bom?: true;
  readonly embedFont?: true;
  readonly bidi?: BidiMode;
  readonly figures?: Language;
}

/**
 * The options of every command that prints a report.
 *
 * @param formats the formats that it has besides those of all
 */
export function addReportOptions(command: Command, formats: readonly Format[] = []): Command {
  return command
    .optionsGroup('Output options:')
    .addOption(
      formatOption(
        [...reportFormats, ...formats],
        'table, md and html for people, the others for programs',
      ),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('-o, --output <file>', 'write into a file, whole or not at all')
    .option('--bom', 'begin with a byte-order mark, which Excel wants (csv, tsv)')
    .option('--width <columns>', 'the width of tables (default: the terminal’s)', parseCount)
    .addOption(
      new Option(
        '--figures <language>',
        'the digits of counts and scores (table, md; default: those of --lang)',
      ).choices(languages),
    )
    .option('--embed-font', 'put the font Vazirmatn into pages (html)')
    .addOption(
      new Option(
        '--bidi <mode>',
        'mark, or order, the Persian lines of tables for terminals that do not',
      )
        .choices(bidiModes)
        .default('off'),
    );
}
