/**
 * JSON on one line. U+0085, U+2028 and U+2029 are legal in JSON, yet some readers end a line there;
 * a terminal obeys the control characters from U+007F to U+009F, and bidi embeddings, overrides and
 * isolates show what follows in another order: they are escaped.
 */
export function stringifyLine(value: unknown): string {
  if (typeof value === 'number' || value === null) return JSON.stringify(value);
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
