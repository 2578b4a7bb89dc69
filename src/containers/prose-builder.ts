import { Prose, type Piece, type PieceKind, type ProseWriter } from './prose.js';

/**
 * What stands in the prose for code, pictures and the like: a character for private use, which no
 * rule reads.
 */
export const object = '\uE000';

/** Builds the prose of a file piece by piece, in the order of their places. */
export class ProseBuilder {
  private readonly pieces: Piece[] = [];
  private readonly texts: string[] = [];
  private length = 0;
  private end = 0; // of the last piece, in the file

  /** The pieces of the line that is being read. */
  private line: Omit<Piece, 'at'>[] = [];
  private lineTexts: string[] = [];
  private joint = -1;

  constructor(private readonly source: string) {}

  /** A stretch of the file that is prose as it stands. */
  verbatim(start: number, end: number): void {
    if (start < end) this.push('verbatim', start, end, this.source.slice(start, end));
  }

  /** A code of the container, and what it stands for. */
  coded(start: number, end: number, text: string): void {
    this.push('coded', start, end, text);
  }

  /** Something that stays as it is, and what is read in its place. */
  fixed(start: number, end: number, text: string): void {
    this.push('fixed', start, end, text);
  }

  /** Marks that close something end here: what is inserted behind them goes here. */
  close(offset: number): void {
    this.joint = offset;
  }

  /** The line ends: white space at its ends is not prose, and what shows nothing is no line. */
  endLine(): void {
    const { line, lineTexts } = this;
    if (line.length === 0) return;
    this.line = [];
    this.lineTexts = [];
    const text = lineTexts.join('');
    if (!/[^\s\p{C}]/u.test(text)) return;
    let from = 0;
    let to = text.length;
    while (isBlank(text, from)) from++;
    while (isBlank(text, to - 1)) to--;
    let at = 0;
    let isBegun = false;
    for (const [i, piece] of line.entries()) {
      const own = lineTexts[i] ?? '';
      const first = Math.max(0, from - at);
      const last = Math.min(own.length, to - at);
      at += own.length;
      if (first >= last) continue;
      const isCut = piece.kind === 'verbatim' && last - first < own.length;
      const start = isCut ? piece.start + first : piece.start;
      const end = isCut ? piece.start + last : piece.end;
      if (!isBegun) this.separate(start);
      isBegun = true;
      this.add({ ...piece, start, end }, own.slice(first, last));
    }
  }

  /** The line as it is, white space and all. */
  keepLine(): void {
    this.line.forEach((piece, i) => {
      this.add(piece, this.lineTexts[i] ?? '');
    });
    this.line = [];
    this.lineTexts = [];
  }

  build(writer: ProseWriter): Prose {
    return new Prose(this.texts.join(''), this.pieces, writer);
  }

  private push(kind: PieceKind, start: number, end: number, text: string): void {
    const last = this.line.at(-1);
    const joint = Math.max(this.joint, last?.end ?? start);
    this.joint = -1;
    this.line.push({ kind, start, end, joint });
    this.lineTexts.push(text);
  }

  private separate(start: number): void {
    if (this.texts.length === 0) return;
    this.add({ kind: 'fixed', start: this.end, end: start, joint: this.end }, '\n');
  }

  private add(piece: Omit<Piece, 'at'>, text: string): void {
    this.pieces.push({ ...piece, at: this.length });
    this.texts.push(text);
    this.length += text.length;
    this.end = piece.end;
  }
}

function isBlank(text: string, offset: number): boolean {
  return ' \t\n\f\r'.includes(text.charAt(offset) || 'x');
}
