import { RecentMap } from '../text/recent-map.js';
import type { Segmentation } from '../document.js';
import { chooseReading } from './choose-reading.js';
import type { Context } from './context.js';
import type { Lexicon } from './lexicon.js';
import { makeAnalysis } from './make-analysis.js';
import { WordReader } from './read-word.js';
import type { WordAnalysis } from './word-analysis.js';
import type { WordEntry } from './word-entry.js';

export type { WordAnalysis } from './word-analysis.js';

/** So many forms are kept, so that a long run does not eat the memory. */
const mostForms = 16_000;

/** Gives words their dictionary form and part of speech. What a form says by itself is cached. */
export class Lemmatizer {
  private readonly reader: WordReader;
  private readonly cache = new RecentMap<WordEntry>(mostForms);
  private readonly make = (form: string): WordEntry => this.reader.read(form);
  private readonly read = new WeakMap<Segmentation, readonly WordAnalysis[]>();

  constructor(lexicon: Lexicon) {
    this.reader = new WordReader(lexicon);
  }

  /**
   * The likeliest analysis of a form by itself.
   *
   * @param form a word of normalized text
   */
  analyze(form: string): WordAnalysis {
    const entry = this.entry(form);
    return makeAnalysis(entry, entry.usual);
  }

  /**
   * The analyses of a sentence's words, each in its context.
   *
   * @param words the tokens of one sentence, marks included
   * @returns one analysis a word, in order; equal analyses may be one object
   */
  lemmatize(words: readonly string[]): WordAnalysis[] {
    const entries = words.map((word) => this.entry(word));
    const [first] = entries;
    if (first === undefined) return [];
    // One object for all words: the rules read it and keep nothing.
    const context: { -readonly [K in keyof Context]: Context[K] } = {
      word: first,
      before: undefined,
      previous: null,
      next: undefined,
    };
    return entries.map((word, i) => {
      context.word = word;
      context.next = entries[i + 1];
      const analysis = makeAnalysis(word, word.ambiguous ? chooseReading(context) : word.usual);
      context.before = word;
      context.previous = analysis.pos;
      return analysis;
    });
  }

  /**
   * The analyses of an article's tokens, sentence by sentence. They are made once, for all the steps
   * that ask for them.
   *
   * @returns one analysis a token, in order
   */
  readings(article: Segmentation): readonly WordAnalysis[] {
    let readings = this.read.get(article);
    if (readings === undefined) {
      readings = article.sentences.flatMap(({ tokens: [first, end] }) =>
        this.lemmatize(article.tokens.slice(first, end).map(({ text }) => text)),
      );
      this.read.set(article, readings);
    }
    return readings;
  }

  private entry(form: string): WordEntry {
    return this.cache.getOrMake(form, this.make);
  }
}
