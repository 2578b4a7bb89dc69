/** The columns that a text takes in a terminal. */
export type Measure = (text: string) => number;

/** `string-width` segments into graphemes, which takes quadratic time on Node 20: never give it more. */
const longest = 500;

/**
 * A measure for these texts. Persian and Latin prose is measured here; emoji, Chinese and other
 * rarities load `string-width`, which most runs need not pay for.
 *
 * @param texts all that will be measured
 */
export async function loadMeasure(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (proseWidth(text) === null) {
      const { default: stringWidth } = await import('string-width');
      return (text) => proseWidth(text) ?? slices(text).reduce((sum, s) => sum + stringWidth(s), 0);
    }
  }
  return (text) => proseWidth(text) ?? text.length;
}

/**
 * The width of a text of Persian, Latin, digits and common punctuation, where a character takes one
 * column and ZWNJ and diacritics take none; null where the text holds anything else.
 */
export function proseWidth(text: string): number | null {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const columns = columnsOf(text.charCodeAt(i));
    if (columns === null) return null;
    width += columns;
  }
  return width;
}

function columnsOf(unit: number): 0 | 1 | null {
  if (unit >= 0x20 && unit <= 0x7e) return 1;
  if (unit >= 0xa0 && unit <= 0x17f)
    return unit === 0xad || unit === 0xa9 || unit === 0xae ? null : 1;
  if (unit >= 0x600 && unit <= 0x6ff) return arabicColumns(unit);
  if (unit === 0x200c || unit === 0x200e || unit === 0x200f) return 0;
  if (unit >= 0x2010 && unit <= 0x2027) return 1;
  if (unit === 0x2039 || unit === 0x203a) return 1;
  return null;
}

/** The Arabic block: prepended signs are rare, marks take no column, the rest one. */
function arabicColumns(unit: number): 0 | 1 | null {
  if (unit <= 0x605 || unit === 0x61c || unit === 0x6dd) return null;
  const mark =
    (unit >= 0x610 && unit <= 0x61a) ||
    (unit >= 0x64b && unit <= 0x65f) ||
    unit === 0x670 ||
    (unit >= 0x6d6 && unit <= 0x6dc) ||
    (unit >= 0x6df && unit <= 0x6e4) ||
    unit === 0x6e7 ||
    unit === 0x6e8 ||
    (unit >= 0x6ea && unit <= 0x6ed);
  return mark ? 0 : 1;
}

function slices(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + longest, text.length);
    if (end < text.length && isLowSurrogate(text.charCodeAt(end))) end--;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
