import { CharacterClass, classOf } from '../text/characters.js';

export type Script = 'persian' | 'foreign';

const newline = 0x0a;

/**
 * In which script a place of the text stands: what its line is written in, and which letter comes
 * next to it on the line. Asked from left to right the answers cost one pass over the text.
 */
export class LineScripts {
  private lineStart = 0;
  private lineEnd = -1;
  private persianLine = false;
  private foreignLine = false;

  private behind = 0; // how far `before` has read
  private lastLetter: Script | null = null;
  private ahead = 0; // where `after` found its last letter, or the line's end
  private aheadFrom = 0;
  private aheadLetter: Script | null = null;

  constructor(
    private readonly text: string,
    /** Whether a line without letters counts as Persian: the text has Persian letters elsewhere. */
    private readonly persianText: boolean,
  ) {}

  /** Whether the line of `offset` has Persian letters, or no letters at all in a Persian text. */
  isPersianLine(offset: number): boolean {
    this.enterLine(offset);
    return this.persianLine || (!this.foreignLine && this.persianText);
  }

  /** The script of the last letter before `offset` on its line. */
  before(offset: number): Script | null {
    this.enterLine(offset);
    if (this.behind > offset || this.behind < this.lineStart) {
      this.behind = this.lineStart;
      this.lastLetter = null;
    }
    for (; this.behind < offset; this.behind++) {
      this.lastLetter = scriptOf(this.text.charCodeAt(this.behind)) ?? this.lastLetter;
    }
    return this.lastLetter;
  }

  /** The script of the first letter at or behind `offset` on its line. */
  after(offset: number): Script | null {
    this.enterLine(offset);
    if (offset < this.aheadFrom || offset > this.ahead || this.ahead > this.lineEnd) {
      this.aheadFrom = offset;
      this.aheadLetter = null;
      for (this.ahead = offset; this.ahead < this.lineEnd; this.ahead++) {
        this.aheadLetter = scriptOf(this.text.charCodeAt(this.ahead));
        if (this.aheadLetter !== null) break;
      }
    }
    return this.aheadLetter;
  }

  private enterLine(offset: number): void {
    if (offset >= this.lineStart && offset <= this.lineEnd) return;
    const { text } = this;
    this.lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    this.lineEnd = end === -1 ? text.length : end;
    this.persianLine = false;
    this.foreignLine = false;
    for (let i = this.lineStart; i < this.lineEnd && !this.persianLine; i++) {
      const script = scriptOf(text.charCodeAt(i));
      if (script === 'persian') this.persianLine = true;
      else if (script === 'foreign') this.foreignLine = true;
    }
    this.behind = this.lineStart;
    this.lastLetter = null;
    this.aheadFrom = 0;
    this.ahead = -1;
  }
}

function scriptOf(code: number): Script | null {
  if (code < 0x41 || code === newline) return null;
  const bits = classOf(code);
  if ((bits & CharacterClass.letter) === 0) return null;
  return (bits & CharacterClass.arabic) !== 0 ? 'persian' : 'foreign';
}
