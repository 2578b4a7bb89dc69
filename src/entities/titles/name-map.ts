import type { NameSpan } from '../names/name-span.js';
import type { Words } from '../words.js';

/** The names of a text by token. */
export class NameMap {
  /** For each token, the number of its span and 1; 0 where there is none. */
  private readonly owner: Int32Array;

  constructor(
    words: Words,
    private readonly names: readonly NameSpan[],
  ) {
    this.owner = new Int32Array(words.length + 1);
    names.forEach(({ first, end }, n) => this.owner.fill(n + 1, first, end));
  }

  /** The span that token `index` is part of. */
  at(index: number): NameSpan | null {
    const number = this.owner[index] ?? 0;
    return number === 0 ? null : (this.names[number - 1] ?? null);
  }

  covers(index: number): boolean {
    return (this.owner[index] ?? 0) !== 0;
  }

  coversAny(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.covers(i)) return true;
    return false;
  }

  /** The first token of any name from token `index` on, or `limit`. */
  nextName(index: number, limit: number): number {
    for (let i = index; i < limit; i++) if (this.covers(i)) return i;
    return limit;
  }

  /** The first token of the next person from token `index` on, or `limit`. */
  nextPerson(index: number, limit: number): number {
    for (let i = index; i < limit; i++) {
      const span = this.at(i);
      if (span?.type === 'PER' && span.first === i) return i;
    }
    return limit;
  }

  personStartingAt(index: number): NameSpan | null {
    const span = this.at(index);
    return span?.type === 'PER' && span.first === index ? span : null;
  }

  /** The first token of the person whose name ends before token `end`. */
  personEndingAt(end: number): number | null {
    const span = this.at(end - 1);
    return span?.type === 'PER' && span.end === end ? span.first : null;
  }

  /** The end of the name, not of a person, that begins at token `index`; −1 where there is none. */
  nameEnd(index: number): number {
    const span = this.at(index);
    return span !== null && span.type !== 'PER' && span.first === index ? span.end : -1;
  }
}
