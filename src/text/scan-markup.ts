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
    let i = start + 1;
    const closes = text.charCodeAt(i) === 0x2f;
    if (closes) i++;
    const first = text.charCodeAt(i) | 0x20;
    if (!(first >= 0x61 && first <= 0x7a) && text.charCodeAt(i) !== 0x21) return start;
    const limit = Math.min(text.length, start + longestTag);
    for (; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x3c) return start;
      if (code === 0x3e) break;
    }
    if (i >= limit) return start;
    return closes ? i + 1 : this.behindOpaque(start, i + 1);
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
      const lower = code | 0x20;
      if (!((lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39))) return start;
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
