import { section, type Model } from '../model/model-file.js';
import { WordTable } from '../model/word-table.js';
import { tags } from './tags.js';

/**
 * What is known of Persian word forms: how often news write them, whether a dictionary has them,
 * and which parts of speech they may be. Words are given as normalization writes them (ی, ک, ZWNJ,
 * no diacritics).
 */
export class Lexicon {
  static readonly kind = 'lexicon';
  static readonly version = 1;

  private readonly words: WordTable;
  private readonly frequencies: Uint8Array;
  private readonly uses: Uint8Array;
  private readonly tagSets: Uint16Array;

  /**
   * @param model a model of the kind `lexicon`
   * @throws FarsiNewsError BAD_MODEL where a section is missing
   */
  constructor(model: Model) {
    this.words = new WordTable(section(model, 'words', Uint32Array));
    this.frequencies = section(model, 'frequencies', Uint8Array);
    this.uses = section(model, 'uses', Uint8Array);
    this.tagSets = section(model, 'tags', Uint16Array);
  }

  /**
   * How often news write this very form: 0 where it is unseen or rare, else one more than the
   * binary logarithm of its count (in 6.8 million tokens), at most 15.
   */
  frequency(word: string): number {
    const slot = this.words.find(word);
    return slot < 0 ? 0 : (this.frequencies[slot] ?? 0);
  }

  /** Whether the dictionary or a closed class has this very form; inflected forms mostly are not there. */
  has(word: string): boolean {
    return (this.tags(word) & tags.dictionary) !== 0;
  }

  /** The parts of speech that this very form may have, as a set of the bits in {@link tags}; 0 where unknown. */
  tags(word: string): number {
    const slot = this.words.find(word);
    return slot < 0 ? 0 : (this.tagSets[slot] ?? 0);
  }

  /**
   * How often a phrase begins with the word, 1 to 15: about 2 for adjectives (which stand behind
   * their noun), about 7 for nouns; 0 where unknown.
   */
  phraseInitial(word: string): number {
    const slot = this.words.find(word);
    return slot < 0 ? 0 : (this.uses[slot] ?? 0) >> 4;
  }

  /**
   * For a word on ی, how surely the ی is the indefinite article (کسی 14, زندگی 2), 1 to 15. For any
   * other word, how much it behaves like a common noun (کتاب 15) and not like a name (تهران 1). 0
   * where unknown.
   */
  indefiniteness(word: string): number {
    const slot = this.words.find(word);
    return slot < 0 ? 0 : (this.uses[slot] ?? 0) & 15;
  }

  /**
   * Whether the word is used as a surname on ی is (کریمی, طاهری): it hardly ever begins a phrase, as
   * an adjective, but does not stand behind plurals; it takes neither the article nor plurals.
   */
  isSurname(word: string): boolean {
    if (!word.endsWith('ی')) return false;
    const slot = this.words.find(word);
    if (slot < 0) return false;
    const set = this.tagSets[slot] ?? 0;
    const use = this.uses[slot] ?? 0;
    if ((set & tags.noun) === 0 || (set & (tags.adjective | tags.conjunction)) !== 0) return false;
    const initial = use >> 4;
    const indefiniteness = use & 15;
    return initial > 0 && initial <= 3 && indefiniteness >= 5 && indefiniteness <= 9;
  }
}
