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
  /** Its number in the scorer, which keeps what it adds to scores. */
  readonly number: number;
}

/** How many word forms are kept, some 3 kB each; a longer text begins anew. */
const size = 12_000;

/** The roles of a word, that in the bag among them. */
const allRoles: readonly number[] = [...roles.keys(), bagRole];

/** The word forms that were met, so that each is read once. */
export class KnownWords {
  private words = new Map<string, KnownWord>();

  /** @param vectorOf the number of a word's vector by key, from 1; 0 for none */
  constructor(
    private readonly language: FeatureLanguage,
    private readonly vectorOf: (key: string) => number,
    private readonly scorer: SentenceScorer,
  ) {}

  /** What is known of the words of a sentence. The numbers are good until the next call. */
  get(forms: readonly string[]): KnownWord[] {
    if (this.scorer.size + forms.length > size) {
      this.words = new Map();
      this.scorer.forget();
    }
    return forms.map((form) => {
      let found = this.words.get(form);
      if (found === undefined) this.words.set(form, (found = this.read(form)));
      return found;
    });
  }

  private read(form: string): KnownWord {
    const facts = wordFacts(form, this.language);
    const number = this.scorer.keep({
      features: facts.features,
      roles: allRoles.map((role) => roleSpan(facts, role)),
      vector: this.vectorOf(facts.key) - 1,
    });
    return { facts, number };
  }
}
