import { section, type Model } from '../model/model-file.js';
import { WordTable } from '../model/word-table.js';
import { nameTypes, type NameType } from './name-type.js';
import { longestPhrase, type Words } from './words.js';

/**
 * Names of people, places and organisations, known by their keys (see {@link foldWord}).
 *
 * An entry says in which lists of names it stands ({@link WordClass}) and how annotated news use
 * it: of all its occurrences, which share is a name of each type, and which share is the first and
 * the last word of a person's full name. A common word that now and then is a name has low shares.
 */
export class Gazetteer {
  static readonly kind = 'gazetteer';
  static readonly version = 1;

  private readonly table: WordTable;
  private readonly classSets: Uint16Array;
  private readonly shares: Uint32Array;

  /**
   * @param model a model of the kind `gazetteer`
   * @throws FarsiNewsError BAD_MODEL where a section is missing
   */
  constructor(model: Model) {
    this.table = new WordTable(section(model, 'names', Uint32Array));
    this.classSets = section(model, 'classes', Uint16Array);
    this.shares = section(model, 'shares', Uint32Array);
  }

  /** The entry of the tokens `[first, end)`, or −1. */
  find(words: Words, first: number, end = first + 1): number {
    return this.table.find(words.joined, words.offset(first), words.offset(end));
  }

  /** The entry of a key or a phrase by its hash, see {@link hashText}, or −1. */
  findHash(hash: number): number {
    return this.table.findHash(hash);
  }

  /** The entry of a key, or −1. */
  findKey(key: string): number {
    return this.table.find(key);
  }

  /** Bits of {@link WordClass}; 0 for no entry. */
  classes(entry: number): number {
    return entry < 0 ? 0 : (this.classSets[entry] as number);
  }

  /** The share of its occurrences in which the entry is a whole name of `type`, in fifteenths. */
  share(entry: number, type: NameType): number {
    return entry < 0 ? 0 : ((this.shares[entry] as number) >>> (nameTypes.indexOf(type) * 4)) & 15;
  }

  /** All shares of an entry, four bits each: the name types in order, then first and last word. */
  allShares(entry: number): number {
    return entry < 0 ? 0 : (this.shares[entry] as number);
  }

  /** The share in which the word is the first word of a person's name of several words, in fifteenths. */
  firstNameShare(entry: number): number {
    return (this.allShares(entry) >>> firstNameShift) & 15;
  }

  /** The share in which the word is the last word of a person's name of several words, in fifteenths. */
  lastNameShare(entry: number): number {
    return (this.allShares(entry) >>> lastNameShift) & 15;
  }

  /**
   * The longest phrase from token `first` on, ending at or before `limit`, that `accept` takes.
   *
   * @returns the end of the phrase, or −1
   */
  longest(words: Words, first: number, limit: number, accept: (entry: number) => boolean): number {
    for (let end = Math.min(limit, first + longestPhrase); end > first; end--) {
      if (words.isComma(end - 1)) continue;
      const entry = this.find(words, first, end);
      if (entry >= 0 && accept(entry)) return end;
    }
    return -1;
  }
}

/** Where the shares of first and last words stand, behind those of the types. */
export const firstNameShift = nameTypes.length * 4;
export const lastNameShift = firstNameShift + 4;
