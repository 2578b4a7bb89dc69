import { FarsiNewsError } from '../../errors.js';
import { reportFormats } from '../options/add-report-options.js';
import type { SheetFormat } from './write-sheets.js';

/**
 * Refuse formats that list the words of articles where the articles are reported together.
 *
 * @param option what joins the articles
 * @throws FarsiNewsError USAGE
 */
export function requireSheets<T extends { readonly format: string }>(
  flags: T,
  option: string,
): asserts flags is T & { readonly format: SheetFormat } {
  if ((reportFormats as readonly string[]).includes(flags.format)) return;
  throw new FarsiNewsError(
    'USAGE',
    `${option} joins the articles, and the format ${flags.format} writes one by one`,
    'leave out one of them',
  );
}
