/**
 * JSON on one line. U+0085, U+2028 and U+2029 are legal in JSON, yet some readers end a line there:
 * they are escaped.
 */
export function stringifyLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/gu, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
