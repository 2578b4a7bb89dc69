/** Maps UTF-16 offsets of a text to code points of the file it was read from. */
export class CodePoints {
  /** The offsets of the low surrogates: each makes all behind it one code point less. */
  readonly #low: readonly number[];

  /** @param before code points that stand before the text: a byte-order mark */
  constructor(
    text: string,
    private readonly before = 0,
  ) {
    const low: number[] = [];
    for (let i = 1; i < text.length; i++) {
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) low.push(i);
    }
    this.#low = low;
  }

  /** An offset; one that falls inside a character is that of its beginning. */
  at(offset: number): number {
    let from = 0;
    let to = this.#low.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#low[middle] ?? Infinity) < offset) from = middle + 1;
      else to = middle;
    }
    const inside = this.#low[from] === offset ? 1 : 0;
    return this.before + offset - from - inside;
  }

  range(start: number, end: number): [start: number, end: number] {
    return [this.at(start), this.at(end)];
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
