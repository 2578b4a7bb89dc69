/** Elements whose content is no text. */
const opaqueElements = ['script', 'style', 'pre', 'code'];
const longestTag = 2000;
const longestEntity = 32;

/**
 * Finds HTML in a text. Holds what it has learned about closing marks that do not come, so that a
 * text full of unclosed marks is still read in linear time.
 */
export class MarkupScanner {
  private readonly missing = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** The end of the comment, tag or opaque element (`<script>…</script>`) whose `<` is at `start`, or `start`. */
  scanTag(start: number): number {
    const { text } = this;
    if (text.startsWith('<!--', start)) return this.behind('-->', start + 4) ?? start;
    const closes = text.charCodeAt(start + 1) === 0x2f;
    const end = scanElement(text, closes ? start + 2 : start + 1);
    if (end === -1) return start;
    return closes ? end : this.behindOpaque(start, end);
  }

  /** The end of the character reference (`&nbsp;`, `&#1740;`) whose `&` is at `start`, or `start`. */
  scanEntity(start: number): number {
    const limit = Math.min(this.text.length, start + longestEntity);
    let i = start + 1;
    if (this.text.charCodeAt(i) === 0x23) i++;
    const name = i;
    for (; i < limit; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 0x3b) return i > name ? i + 1 : start;
      if (!isNamePart(code)) return start;
    }
    return start;
  }

  /** Behind the next `mark` at or after `from`; undefined where none comes. */
  behind(mark: string, from: number): number | undefined {
    const missingFrom = this.missing.get(mark);
    if (missingFrom !== undefined && from >= missingFrom) return undefined;
    const found = this.text.indexOf(mark, from);
    if (found !== -1) return found + mark.length;
    this.missing.set(mark, from);
    return undefined;
  }

  private behindOpaque(start: number, end: number): number {
    for (const name of opaqueElements) {
      const after = start + 1 + name.length;
      if (this.text.slice(start + 1, after).toLowerCase() !== name) continue;
      const next = this.text.charAt(after);
      if (next === '>' || next === ' ') return this.behind(`</${name}>`, end) ?? end;
    }
    return end;
  }
}

/** Behind the `>` of the tag whose name or `!doctype` begins at `start`, or −1. */
function scanElement(text: string, start: number): number {
  let i = text.charCodeAt(start) === 0x21 ? start + 1 : start;
  if (!isAsciiLetter(text.charCodeAt(i))) return -1;
  const limit = Math.min(text.length, start + longestTag);
  while (i < limit && isNamePart(text.charCodeAt(i))) i++;
  // What follows the name is an attribute, not a Persian word: «x <y و z> w» has no tag.
  if (text.charCodeAt(i) === 0x20 && text.charCodeAt(i + 1) > 0x7f) return -1;
  if (!' \t\n/>'.includes(text.charAt(i))) return -1;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3c) return -1;
    if (code === 0x3e) return i + 1;
  }
  return -1;
}

/** Letters, digits, `:` and `-`. */
function isNamePart(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
