import { readCues, type CueRow } from '../cues.js';
import { foldWord } from '../../entities/fold-word.js';
import type { Place } from './letter-trie.js';
import { LetterTrie } from './letter-trie.js';
import type { Reading } from '../reading.js';
import { conjugate } from './conjugate.js';

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
 * The reporting verbs of the table in all their forms. The nominal parts stand in one trie, the
 * forms of each verb in a trie of their own: a hundred nouns times thirty forms are never listed.
 */
export class CueTrie {
  private readonly nouns = new LetterTrie<VerbOf[]>();
  private readonly simple: VerbOf[] = [];
  private readonly forms = new Map<string, LetterTrie<string>>();

  constructor() {
    const byNoun = new Map<string, VerbOf[]>();
    for (const row of readCues()) {
      for (const noun of row.nouns) {
        const verbs = row.verbs.map((infinitive) => ({ row, infinitive, noun }));
        if (noun === '') {
          this.simple.push(...verbs);
          continue;
        }
        const key = foldWord(noun).replaceAll(' ', '');
        byNoun.set(key, [...(byNoun.get(key) ?? []), ...verbs]);
      }
    }
    for (const [noun, verbs] of byNoun) this.nouns.add(noun, verbs);
  }

  /** The first two letters of every cue. */
  *starts(): Generator<number> {
    yield* this.nouns.starts();
    for (const { infinitive } of this.simple) yield* this.formsOf(infinitive).starts();
  }

  /** The longest cue that begins at a place and ends with a token; null where none does. */
  longest(reading: Reading, start: Place): VerbMatch | null {
    let best = null as VerbMatch | null;
    const meet = (verb: VerbOf, place: Place): void => {
      const trie = this.formsOf(verb.infinitive);
      trie.match(reading, place, (form, behind) => {
        const whole = behind.letter === reading.folded[behind.token]?.length;
        if (!whole || (best !== null && best.end > behind.token)) return;
        best = { ...verb, form, end: behind.token + 1 };
      });
    };
    for (const verb of this.simple) meet(verb, start);
    this.nouns.match(reading, start, (verbs, behind) => {
      for (const verb of verbs) meet(verb, behind);
    });
    return best;
  }

  private formsOf(infinitive: string): LetterTrie<string> {
    let trie = this.forms.get(infinitive);
    if (trie === undefined) {
      trie = new LetterTrie();
      for (const { letters, name } of conjugate(infinitive)) trie.add(foldWord(letters), name);
      this.forms.set(infinitive, trie);
    }
    return trie;
  }
}
