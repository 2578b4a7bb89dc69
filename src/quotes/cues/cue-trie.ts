import { readCues, type CueRow } from '../cues.js';
import { foldAll } from '../../entities/fold-word.js';
import type { Place } from './letter-trie.js';
import { LetterTrie } from './letter-trie.js';
import { isOneOff } from '../is-one-off.js';
import type { Reading } from '../reading.js';
import { conjugate } from './conjugate.js';

/** Shorter nouns are one letter from too many others. */
const shortestMisprint = 4;

interface VerbOf {
  readonly row: CueRow;
  readonly infinitive: string;
  readonly noun: string;
}

/** A verb of the table as it stands in the text. */
export interface VerbMatch extends VerbOf {
  /** past3sg, perfect3pl, passive, converb …, see {@link conjugate}. */
  readonly form: string;
  /** The token behind its last one. */
  readonly end: number;
}

/**
 * The reporting verbs of the table in all their forms. The simple verbs stand in one trie, the
 * nominal parts in another, and the forms of each verb beside them in a trie of their own, which is
 * made when a noun of the verb is met: a hundred nouns times thirty forms are never listed.
 */
export class CueTrie {
  private readonly nouns = new LetterTrie<VerbOf[]>();
  private readonly simple = new LetterTrie<VerbOf & { readonly form: string }>();
  private readonly forms = new Map<string, LetterTrie<string>>();
  private readonly longNouns: readonly (readonly [noun: string, verbs: readonly VerbOf[]])[];

  constructor() {
    const byNoun = new Map<string, VerbOf[]>();
    for (const row of readCues()) {
      const keys = foldAll(row.nouns);
      row.nouns.forEach((noun, i) => {
        const verbs = row.verbs.map((infinitive) => ({ row, infinitive, noun }));
        if (noun === '') {
          for (const verb of verbs) {
            for (const { letters, name } of conjugate(verb.infinitive))
              this.simple.add(letters, { ...verb, form: name });
          }
          return;
        }
        const key = (keys[i] as string).replaceAll(' ', '');
        byNoun.set(key, [...(byNoun.get(key) ?? []), ...verbs]);
      });
    }
    for (const [noun, verbs] of byNoun) this.nouns.add(noun, verbs);
    this.longNouns = [...byNoun].filter(([noun]) => noun.length >= shortestMisprint);
  }

  /** «ییان کرد»: a cue whose nominal part, a whole token, is misprinted by one letter. */
  misprinted(reading: Reading, first: number): VerbMatch | null {
    const word = reading.word(first);
    if (word.length < shortestMisprint - 1) return null;
    for (const [noun, verbs] of this.longNouns) {
      if (!isOneOff(noun, word)) continue;
      for (const { row, infinitive, noun: name } of verbs) {
        let found = null as VerbMatch | null;
        this.formsOf(infinitive).match(reading, { token: first + 1, letter: 0 }, (form, behind) => {
          if (behind.letter !== reading.word(behind.token).length) return;
          found = { row, infinitive, noun: name, form, end: behind.token + 1 };
        });
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** The first two letters of every cue. */
  get starts(): readonly number[] {
    return [...this.nouns.starts, ...this.simple.starts];
  }

  /** The longest cue that begins at a place and ends with a token; null where none does. */
  longest(reading: Reading, start: Place): VerbMatch | null {
    let best = null as VerbMatch | null;
    const keep = (verb: VerbOf, form: string, { token, letter }: Place): void => {
      if (letter !== reading.word(token).length || (best?.end ?? 0) > token) return;
      best = { row: verb.row, infinitive: verb.infinitive, noun: verb.noun, form, end: token + 1 };
    };
    this.simple.match(reading, start, (verb, behind) => {
      keep(verb, verb.form, behind);
    });
    this.nouns.match(reading, start, (verbs, behindNoun) => {
      for (const verb of verbs) {
        this.formsOf(verb.infinitive).match(reading, behindNoun, (form, behind) => {
          keep(verb, form, behind);
        });
      }
    });
    return best;
  }

  private formsOf(infinitive: string): LetterTrie<string> {
    let trie = this.forms.get(infinitive);
    if (trie === undefined) {
      trie = new LetterTrie();
      for (const { letters, name } of conjugate(infinitive)) trie.add(letters, name);
      this.forms.set(infinitive, trie);
    }
    return trie;
  }
}
