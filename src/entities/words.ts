import type { Range, Token } from '../document.js';
import type { PartOfSpeech, WordAnalysis } from '../morphology/word-analysis.js';
import { foldWord } from './fold-word.js';

/** The longest phrase that tables and gazetteers are asked for, in words. */
export const longestPhrase = 7;

/** The comma stands inside some names (علوم، تحقیقات و فناوری); look-ups of phrases pass over it. */
const comma = '،';

/** Tokens with their keys, and the keys run together for phrase look-ups without allocation. */
export class Words {
  /** The key of each token, see {@link foldWord}. */
  readonly keys: readonly string[];
  /** All keys but commas run together; that of token `i` is `joined.slice(offset(i), offset(i + 1))`. */
  readonly joined: string;
  private readonly offsets: Uint32Array;

  /**
   * @param tokens of a document or of one sentence
   * @param readings the analysis of each token
   * @param sentences half-open ranges of token indices, in order
   */
  constructor(
    readonly tokens: readonly Token[],
    private readonly readings: readonly WordAnalysis[],
    readonly sentences: readonly (readonly [first: number, end: number])[],
  ) {
    this.keys = tokens.map((token) => foldWord(token.text));
    this.joined = this.keys.filter((key) => key !== comma).join('');
    this.offsets = new Uint32Array(tokens.length + 1);
    let offset = 0;
    this.keys.forEach((key, i) => {
      if (key !== comma) offset += key.length;
      this.offsets[i + 1] = offset;
    });
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The key of token `index`; the empty string outside the text. */
  key(index: number): string {
    return this.keys[index] ?? '';
  }

  /** Where the key of token `index` begins in {@link joined}. */
  offset(index: number): number {
    // Not `offsets[index] ?? …`: V8 throws away the code it made of that, again and again.
    const { offsets } = this;
    return index < offsets.length ? (offsets[index] as number) : this.joined.length;
  }

  /** The keys of the tokens `[first, end)` run together. */
  phrase(first: number, end: number): string {
    return this.joined.slice(this.offset(first), this.offset(end));
  }

  isWord(index: number): boolean {
    return this.tokens[index]?.kind === 'word';
  }

  isComma(index: number): boolean {
    return this.keys[index] === comma;
  }

  /** A finite verb, which ends a phrase. */
  isVerb(index: number): boolean {
    const reading = this.readings[index];
    return reading !== undefined && (reading.finite || reading.pos === 'AUX');
  }

  partOfSpeech(index: number): PartOfSpeech {
    return this.readings[index]?.pos ?? 'X';
  }

  lemma(index: number): string {
    return this.readings[index]?.lemma ?? '';
  }

  /** The place of the tokens `[first, end)` in the text. */
  range(first: number, end: number): Range {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[end - 1]?.end ?? 0 };
  }
}
