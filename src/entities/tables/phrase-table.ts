import { foldTable } from '../fold-word.js';
import type { Words } from '../words.js';

/** A phrase found at a token. */
export interface PhraseMatch<Kind> {
  readonly end: number;
  readonly kind: Kind;
}

/**
 * Phrases of an edited table, looked up at tokens by key; made at the first look-up.
 *
 * A row is a list of phrases with ، between them. A phrase that ends in ا, و or ه is also known with
 * the ی of its ezafe (سخنگو: سخنگوی, نماینده: نماینده‌ی).
 */
export class PhraseTable<Kind extends string> {
  private kinds: Map<string, Kind> | undefined;
  /**
   * How long a phrase is, at most, that begins with two letters, and with three; 0 where none does, as
   * with most words of a text.
   */
  private readonly lengths = new Uint8Array(pairs);
  private readonly longer = new Uint8Array(triples);

  /**
   * @param rows phrases by kind; where a phrase stands in two rows, the later one counts
   * @param longest the longest phrase, in tokens as a text may split it
   */
  constructor(
    private readonly rows: Readonly<Record<Kind, string>>,
    private readonly longest = 5,
  ) {}

  /** The kind of a key, if it stands in the table. */
  kindOf(key: string): Kind | undefined {
    return (this.kinds ??= this.read()).get(key);
  }

  /** The number of the kind of a key, from 1 in the order of the rows; 0 where it is in none. */
  kindNumber(key: string): number {
    const kind = this.kindOf(key);
    return kind === undefined ? 0 : Object.keys(this.rows).indexOf(kind) + 1;
  }

  /** Whether a phrase may begin with a word; it may also be said of words that begin none. */
  mayBegin(key: string): boolean {
    this.kinds ??= this.read();
    return this.lengths[pairOf(key)] !== 0;
  }

  /** The longest phrase that begins at token `first` and ends at or before `limit`. */
  match(words: Words, first: number, limit: number): PhraseMatch<Kind> | null {
    if (!words.isWord(first)) return null;
    this.kinds ??= this.read();
    const key = words.key(first);
    const length =
      key.length > 2
        ? (this.longer[tripleOf(key)] as number)
        : (this.lengths[pairOf(key)] as number);
    if (length === 0) return null;
    const start = words.offset(first);
    for (let end = Math.min(limit, first + this.longest); end > first; end--) {
      if (words.offset(end) - start > length || words.isComma(end - 1)) continue;
      const kind = this.kindOf(end === first + 1 ? words.key(first) : words.phrase(first, end));
      if (kind !== undefined) return { end, kind };
    }
    return null;
  }

  private read(): Map<string, Kind> {
    const kinds = new Map<string, Kind>();
    for (const kind of Object.keys(this.rows) as Kind[]) {
      // A whole row at once: most of the work is then done where it is fast from the first time.
      for (const key of foldTable(this.rows[kind].replace(/\s+/g, '')).split('،')) {
        if (key === '') continue;
        this.add(kinds, key, kind);
        if ('اوه'.includes(key.charAt(key.length - 1))) this.add(kinds, `${key}ی`, kind);
      }
    }
    return kinds;
  }

  private add(kinds: Map<string, Kind>, key: string, kind: Kind): void {
    kinds.set(key, kind);
    const pair = pairHash(key);
    raise(this.lengths, pair & (pairs - 1), key.length);
    raise(this.longer, tripleHash(pair, key) & (triples - 1), key.length);
  }
}

const pairs = 1024;
const triples = 8192;

function pairOf(key: string): number {
  return pairHash(key) & (pairs - 1);
}

function tripleOf(key: string): number {
  return tripleHash(pairHash(key), key) & (triples - 1);
}

function pairHash(key: string): number {
  return (key.charCodeAt(0) * 31) ^ key.charCodeAt(1);
}

function tripleHash(pair: number, key: string): number {
  return (pair * 31) ^ key.charCodeAt(2);
}

function raise(lengths: Uint8Array, at: number, length: number): void {
  if ((lengths[at] as number) < length) lengths[at] = length;
}
