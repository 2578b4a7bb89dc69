const pictograph = /\p{Extended_Pictographic}/u;
const zwj = 0x200d;
const emojiStyle = 0xfe0f;
const keycap = 0x20e3;

/**
 * The end of the emoji sequence that begins at `start`, or `start` where none does: a pictograph
 * with its style, skin tone and tags, several joined by ZWJ, a flag of two regional letters, or a
 * keycap.
 *
 * @see https://www.unicode.org/reports/tr51/#def_emoji_sequence
 */
export function scanEmoji(text: string, start: number, end: number): number {
  const first = text.codePointAt(start) ?? 0;
  if (first < 0x3a) return scanKeycap(text, start, end);
  if (isRegional(first)) {
    const next = start + 2 < end ? (text.codePointAt(start + 2) ?? 0) : 0;
    return isRegional(next) ? start + 4 : start + 2;
  }
  if (!isPictograph(first)) return start;
  let i = start;
  for (;;) {
    i = skipModifiers(text, i + width(text.codePointAt(i) ?? 0), end);
    if (i + 1 >= end || text.charCodeAt(i) !== zwj) break;
    if (!isPictograph(text.codePointAt(i + 1) ?? 0)) break;
    i++;
  }
  return Math.min(i, end);
}

function scanKeycap(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start + 1) === emojiStyle ? start + 2 : start + 1;
  return mark < end && text.charCodeAt(mark) === keycap ? mark + 1 : start;
}

function skipModifiers(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.codePointAt(i) ?? 0;
    const isTone = code >= 0x1f3fb && code <= 0x1f3ff;
    const isTag = code >= 0xe0020 && code <= 0xe007f;
    if (code !== emojiStyle && code !== keycap && !isTone && !isTag) break;
    i += width(code);
  }
  return i;
}

function isPictograph(code: number): boolean {
  return code > 0xff && pictograph.test(String.fromCodePoint(code));
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}
