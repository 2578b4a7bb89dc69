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

/** What a column is known of: a character takes one, unless it takes none. */
const prose =
  /^[\u0020-\u007e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u017f\u0606-\u061b\u061d-\u06dc\u06de-\u06ff\u200c\u200e\u200f\u2010-\u2027\u2039\u203a]*$/;
/** ZWNJ, marks of direction and diacritics. */
const withoutColumn =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200c\u200e\u200f]/g;

/**
 * The width of a text of Persian, Latin, digits and common punctuation, where a character takes one
 * column and ZWNJ and diacritics take none; null where the text holds anything else.
 */
export function proseWidth(text: string): number | null {
  return prose.test(text) ? text.replace(withoutColumn, '').length : null;
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
