import { formatNumber } from './format-persian.js';

/** The number by which a page calls a quotation: that of its id. */
export function quoteNumber(id: string): string {
  return formatNumber(Number(id.slice(1)));
}
