import { detached } from '../text/detached.js';
import type { SentenceScorer } from '../tagging/sentence-scorer.js';
import { bagRole, roles } from './features/roles.js';
import {
  roleSpan,
  wordFacts,
  type FeatureLanguage,
  type WordFacts,
} from './features/word-facts.js';

/** What depends on one word form alone. */
export interface KnownWord {
  readonly facts: WordFacts;
  /** Its number in the scorer, which keeps what it adds to scores; good until the next call. */
  readonly number: number;
}

/** … and how often it was met of late. */
interface MetWord extends KnownWord {
  number: number;
  uses: number;
}

/** How many word forms are kept, some 3 kB each. */
const most = 8000;
/** How many stay, of those that were met again, when there are more: the commonest. */
const lasting = 4000;

/** The roles of a word, that in the bag among them. */
const allRoles: readonly number[] = [...roles.keys(), bagRole];

/** The word forms that were met, so that each is read once, or once in a while if it is rare. */
export class KnownWords {
  private words = new Map<string, MetWord>();

  /** @param vectorOf the number of a word's vector by key, from 1; 0 for none */
  constructor(
    private readonly language: FeatureLanguage,
    private readonly vectorOf: (key: string) => number,
    private readonly scorer: SentenceScorer,
  ) {}

  /** What is known of the words of a sentence. */
  get(forms: readonly string[]): readonly KnownWord[] {
    if (this.scorer.size + forms.length > most) this.forgetRare();
    return forms.map((form) => {
      let found = this.words.get(form);
      if (found === undefined) {
        const own = detached(form);
        this.words.set(own, (found = this.read(own)));
      } else found.uses++;
      return found;
    });
  }

  /** The words of a text are few that come again and again, and many that come once. */
  private forgetRare(): void {
    const again = [...this.words].filter(([, { uses }]) => uses > 1);
    const commonest = again.sort(([, one], [, other]) => other.uses - one.uses).slice(0, lasting);
    const kept = commonest.sort(([, one], [, other]) => one.number - other.number);
    this.scorer.retain(kept.map(([, { number }]) => number));
    kept.forEach(([, word], number) => {
      word.number = number;
      word.uses = 1; // so that a word of one day goes with it
    });
    this.words = new Map(kept);
  }

  private read(form: string): MetWord {
    const facts = wordFacts(form, this.language);
    const number = this.scorer.keep({
      features: facts.features,
      roles: allRoles.map((role) => roleSpan(facts, role)),
      vector: this.vectorOf(facts.key) - 1,
    });
    return { facts, number, uses: 1 };
  }
}
