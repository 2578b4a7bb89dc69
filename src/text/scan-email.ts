const longestLocalPart = 64; // RFC 5321, as the host's 253; the bounds keep a failed look short
const longestHost = 253;

/**
 * The end of the e-mail address that begins at `start` (local part, `@`, a host with a dot), or
 * `start` where there is none.
 *
 * @param start the beginning of a word
 * @param end where the text ends for the search
 */
export function scanEmail(text: string, start: number, end = text.length): number {
  const previous = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (previous === 0x25 || previous === 0x2b) return start; // % and +: inside a local part
  const localLimit = Math.min(end, start + longestLocalPart + 1);
  let i = start;
  while (i < localLimit && isLocalCharacter(text.charCodeAt(i))) i++;
  if (i === start || i >= localLimit || text.charCodeAt(i) !== 0x40) return start;
  const host = i + 1;
  const limit = Math.min(end, host + longestHost);
  let dots = 0;
  for (i = host; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code)) continue;
    const inside = i > host && i + 1 < limit && isAlphanumeric(text.charCodeAt(i + 1));
    if (code === 0x2e && inside) dots++;
    else if (code !== 0x2d || !inside) break;
  }
  return dots > 0 ? i : start;
}

function isLocalCharacter(code: number): boolean {
  // . _ % + -
  return (
    isAlphanumeric(code) ||
    code === 0x2e ||
    code === 0x5f ||
    code === 0x25 ||
    code === 0x2b ||
    code === 0x2d
  );
}

function isAlphanumeric(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
