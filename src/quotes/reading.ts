import type { Document, ParagraphRole, Range, Token } from '../document.js';
import { Words } from '../entities/words.js';
import { pairMarks } from './marks.js';

/** The longest sentence that another is joined to, in tokens. */
const longestJoined = 300;

/** At how many places behind «این» a phrase is looked for that begins with one word. */
const mostPointed = 20;

/** A half-open stretch of tokens. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A stretch of running text that one person may speak: a paragraph, or what `[n]` cuts it into. */
export interface Block extends Stretch {
  readonly role: ParagraphRole;
}

/**
 * The article as the finders of this area read it: tokens with one spelling a word, and what
 * sentence, block and pair of quotation marks each belongs to.
 */
export class Reading {
  readonly tokens: readonly Token[];
  /** The tokens as the tables of names and titles are asked. */
  readonly words: Words;
  /** The tokens' letters in one spelling, see `foldWord`. */
  readonly folded: readonly string[];
  readonly blocks: readonly Block[];
  /** For each opening mark the token of its closing one, and the other way round; −1 for the rest. */
  readonly partner: Int32Array;
  private readonly blockIndex: Int32Array;
  private readonly sentenceIndex: Int32Array;
  private readonly sentences: Stretch[];
  private behindThis: Map<string, readonly number[]> | null = null;

  constructor(readonly document: Document) {
    const { tokens, sentences } = document;
    this.tokens = tokens;
    this.words = new Words(
      tokens,
      [],
      sentences.map((sentence) => sentence.tokens),
    );
    this.folded = this.words.keys;
    this.blocks = cutBlocks(document, this.folded);
    this.blockIndex = spread(tokens.length, this.blocks);
    this.sentences = sentences.map(({ tokens: [first, end] }) => ({ first, end }));
    this.sentenceIndex = spread(tokens.length, this.sentences);
    this.partner = pairMarks(tokens, this.blocks);
  }

  /** Whether a token is one that words and cues are made of. */
  isWord(token: number): boolean {
    const kind = this.tokens[token]?.kind;
    return kind === 'word' || kind === 'latin';
  }

  isNumber(token: number): boolean {
    return this.tokens[token]?.kind === 'number';
  }

  /** A token's letters in one spelling; empty outside the text. */
  word(token: number): string {
    return this.folded[token] ?? '';
  }

  /** A token as it stands in the text; empty outside it. */
  spelling(token: number): string {
    return this.tokens[token]?.text ?? '';
  }

  is(token: number, folded: string): boolean {
    return this.folded[token] === folded;
  }

  /** The index of a token's block, −1 between blocks. */
  blockOf(token: number): number {
    return this.blockIndex[token] ?? -1;
  }

  block(token: number): Block | null {
    return this.blocks[this.blockOf(token)] ?? null;
  }

  /** The token's sentence, as far as it lies inside the token's block. */
  sentence(token: number): Stretch {
    const sentence = this.sentences[this.sentenceIndex[token] ?? -1];
    const block = this.block(token);
    if (sentence === undefined || block === null) return { first: token, end: token + 1 };
    const { first, end } = sentence;
    return { first: Math.max(first, block.first), end: Math.min(end, block.end) };
  }

  /**
   * Join a sentence that begins with a cue to the one before it in the paragraph, which ended in ؟, !
   * or a quotation mark: «با طرح این پرسش که چرا …؟ گفت: …» is one sentence.
   */
  joinSentence(cue: number): void {
    const index = this.sentenceIndex[cue] ?? -1;
    const here = this.sentences[index];
    const before = this.sentences[index - 1];
    if (here === undefined || before === undefined || here.first !== cue) return;
    if (cue - before.first > longestJoined) return;
    const isOpen = /^[؟?!»"”]$/.test(this.spelling(cue - 1));
    if (!isOpen || this.blockOf(cue) !== this.blockOf(before.first)) return;
    this.sentences[index] = { first: before.first, end: here.end };
    this.sentenceIndex.fill(index, before.first, here.end);
  }

  sameSentence(a: number, b: number): boolean {
    return this.sentenceIndex[a] === this.sentenceIndex[b] && this.blockOf(a) === this.blockOf(b);
  }

  /** Whether the article points at these words with «این»: «این نخبه قرآنی» is nobody's name. */
  isPointedAt({ first, end }: Stretch): boolean {
    if (end - first < 2) return false;
    const words = this.words.phrase(first, end);
    const places = this.placesBehindThis.get(this.word(first)) ?? [];
    return places.some((place) => this.words.phrase(place, place + end - first) === words);
  }

  private get placesBehindThis(): ReadonlyMap<string, readonly number[]> {
    if (this.behindThis === null) {
      this.behindThis = new Map();
      for (let i = 1; i < this.folded.length; i++) {
        if (!this.is(i - 1, 'این')) continue;
        const word = this.word(i);
        const places = this.behindThis.get(word) ?? [];
        if (places.length < mostPointed) this.behindThis.set(word, [...places, i]);
      }
    }
    return this.behindThis;
  }

  /** The place in the normalized text that a stretch of at least one token covers. */
  range({ first, end }: Stretch): Range {
    const start = this.tokens[first]?.start ?? 0;
    return { start, end: Math.max(start, this.tokens[end - 1]?.end ?? start) };
  }

  /** The normalized text of a stretch. */
  text(stretch: Stretch): string {
    const { start, end } = this.range(stretch);
    return this.document.text.slice(start, end);
  }
}

function spread(size: number, stretches: readonly Stretch[]): Int32Array {
  const index = new Int32Array(size).fill(-1);
  stretches.forEach(({ first, end }, i) => index.fill(i, first, end));
  return index;
}

/** Paragraphs, cut where an archive wrote `[n]` for a line break. */
function cutBlocks({ paragraphs, sentences }: Document, folded: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const { role, sentences: within } of paragraphs) {
    const paragraphEnd = sentences[within[1] - 1]?.tokens[1] ?? 0;
    let first = sentences[within[0]]?.tokens[0] ?? paragraphEnd;
    for (let i = first; i + 2 < paragraphEnd; i++) {
      if (folded[i] !== '[' || folded[i + 1] !== 'n' || folded[i + 2] !== ']') continue;
      if (i > first) blocks.push({ role, first, end: i });
      first = i + 3;
    }
    if (paragraphEnd > first) blocks.push({ role, first, end: paragraphEnd });
  }
  return blocks;
}
