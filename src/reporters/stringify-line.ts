/**
 * JSON on one line. U+0085, U+2028 and U+2029 are legal in JSON, yet some readers end a line there,
 * and a terminal obeys the control characters from U+007F to U+009F: they are escaped.
 */
export function stringifyLine(value: unknown): string {
  if (typeof value === 'number' || value === null) return JSON.stringify(value);
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/gu, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
