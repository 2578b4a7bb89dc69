import { CharacterClass, classOf } from '../text/characters.js';

export type Script = 'persian' | 'foreign';

/**
 * In which script a line is written, and which letter stands next to a place on it. Asked from left
 * to right the answers cost one pass over the line.
 */
export class LineScripts {
  private persian: boolean | null = null;
  private behind = 0; // how far `before` has read
  private lastLetter: Script | null = null;
  private aheadFrom = 0; // where `after` began to read
  private ahead = -1; // where it found a letter, or the end of the line
  private nextLetter: Script | null = null;

  constructor(
    private readonly line: string,
    /** Whether the text has Persian letters: then a line without letters counts as Persian. */
    private readonly isPersianText: boolean,
  ) {}

  /** Whether the line has Persian letters, or no letters at all in a Persian text. */
  get isPersianLine(): boolean {
    return (this.persian ??= this.readLine());
  }

  /** The script of the last letter before `offset`. */
  before(offset: number): Script | null {
    if (this.behind > offset) {
      this.behind = 0;
      this.lastLetter = null;
    }
    for (; this.behind < offset; this.behind++) {
      this.lastLetter = scriptOf(this.line.charCodeAt(this.behind)) ?? this.lastLetter;
    }
    return this.lastLetter;
  }

  /** The script of the first letter at or behind `offset`. */
  after(offset: number): Script | null {
    if (offset < this.aheadFrom || offset > this.ahead) {
      this.aheadFrom = offset;
      this.nextLetter = null;
      for (this.ahead = offset; this.ahead < this.line.length; this.ahead++) {
        this.nextLetter = scriptOf(this.line.charCodeAt(this.ahead));
        if (this.nextLetter !== null) break;
      }
    }
    return this.nextLetter;
  }

  private readLine(): boolean {
    let foreign = false;
    for (let i = 0; i < this.line.length; i++) {
      const script = scriptOf(this.line.charCodeAt(i));
      if (script === 'persian') return true;
      foreign ||= script === 'foreign';
    }
    return !foreign && this.isPersianText;
  }
}

function scriptOf(code: number): Script | null {
  if (code < 0x41) return null;
  const bits = classOf(code);
  if ((bits & CharacterClass.letter) === 0) return null;
  return (bits & CharacterClass.arabic) !== 0 ? 'persian' : 'foreign';
}
