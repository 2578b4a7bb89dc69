import { Option, type Command } from 'commander';
import { reporters, type Format } from '../../reporters/reporters.js';
import { parseCount } from './parse-count.js';

/** The options of a command that prints a report, as commander gives them. */
export interface ReportFlags {
  readonly format: Format;
  readonly json?: true;
  readonly output?: string;
  readonly width?: number;
}

/** The options of every command that prints a report. */
export function addReportOptions(command: Command): Command {
  return command
    .optionsGroup('Output options:')
    .addOption(
      new Option('-f, --format <format>', 'table for people, the others for programs')
        .choices(Object.keys(reporters))
        .default('table'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('-o, --output <file>', 'write into a file, whole or not at all')
    .option('--width <columns>', 'the width of tables (default: the terminal’s)', parseCount);
}
