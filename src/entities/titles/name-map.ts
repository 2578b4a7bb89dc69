import type { NameSpan } from '../names/name-span.js';
import type { Words } from '../words.js';

/** The names of a text by token. */
export class NameMap {
  /** For each token, the number of its span and 1; 0 where there is none. */
  private readonly owner: Int32Array;
  /** For each token, the first token from there on that is of a name; that begins a person's. */
  private readonly followingName: Int32Array;
  private readonly followingPerson: Int32Array;

  constructor(
    words: Words,
    private readonly names: readonly NameSpan[],
  ) {
    const { length } = words;
    this.owner = new Int32Array(length + 1);
    names.forEach(({ first, end }, n) => this.owner.fill(n + 1, first, end));
    this.followingName = new Int32Array(length + 1).fill(length);
    this.followingPerson = new Int32Array(length + 1).fill(length);
    let name = length;
    let person = length;
    for (let i = length - 1; i >= 0; i--) {
      if (this.covers(i)) name = i;
      if (this.personStartingAt(i) !== null) person = i;
      this.followingName[i] = name;
      this.followingPerson[i] = person;
    }
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
    return Math.min(this.followingName[index] ?? limit, limit);
  }

  /** The first token of the next person from token `index` on, or `limit`. */
  nextPerson(index: number, limit: number): number {
    return Math.min(this.followingPerson[index] ?? limit, limit);
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
