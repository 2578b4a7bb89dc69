import { FarsiNewsError } from '../errors.js';

/**
 * What stands before a table for Excel, which takes UTF-8 without it for something else.
 *
 * @throws FarsiNewsError USAGE where the format is none that Excel opens
 */
export function byteOrderMark({ bom, format }: { bom?: true; format: string }): string {
  if (bom !== true) return '';
  if (format === 'csv' || format === 'tsv') return '\ufeff';
  throw new FarsiNewsError(
    'USAGE',
    `--bom is for tables, and the format is ${format}`,
    'leave it out, or take --format csv',
  );
}
