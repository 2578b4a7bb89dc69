import { Writable } from 'node:stream';

const eraseLine = '\r\u001b[K';

/** A terminal that keeps what can be seen on it, and every line that could ever be seen. */
export class Terminal extends Writable {
  readonly isTTY = true;
  /** Lines that are over. */
  readonly lines: string[] = [];
  /** The line on which the cursor stands. */
  line = '';
  readonly seen = new Set<string>();

  constructor(readonly columns = 80) {
    super({ decodeStrings: false });
  }

  override _write(text: string, _encoding: string, done: () => void): void {
    for (const [line] of text.matchAll(/[^\n]+\n?|\n/gu)) {
      const isOver = line.endsWith('\n');
      const [before = '', ...rest] = (isOver ? line.slice(0, -1) : line).split(eraseLine);
      this.line = rest.at(-1) ?? this.line + before;
      if (this.line !== '') this.seen.add(this.line);
      if (!isOver) continue;
      this.lines.push(this.line);
      this.line = '';
    }
    done();
  }
}
