import type { LinearModel } from '../tagging/linear-model.js';
import type { WindowNetwork } from '../tagging/window-network.js';
import { networkWordFeatures } from './features/network-features.js';
import { bagRole, roles } from './features/roles.js';
import {
  roleFeatures,
  wordFacts,
  type FeatureLanguage,
  type WordFacts,
} from './features/word-facts.js';

/** What depends on one word form alone. */
export interface KnownWord {
  readonly facts: WordFacts;
  /** The sums of the weights of its features, a row a role; the bag's row is the last. */
  readonly sums: Float32Array;
  /** What it adds to the hidden units of the network, a row for each place of the window. */
  readonly contribution: Float32Array;
}

/** How many word forms are kept, some 3 kB each; a longer text begins anew. */
const size = 30_000;

/** The word forms that were met, so that each is read once. */
export class KnownWords {
  private words = new Map<string, KnownWord>();

  /** @param vectorOf the number of a word's vector by key, from 1; 0 for none */
  constructor(
    private readonly language: FeatureLanguage,
    private readonly vectorOf: (key: string) => number,
    private readonly linear: LinearModel,
    private readonly network: WindowNetwork,
  ) {}

  get(text: string): KnownWord {
    let found = this.words.get(text);
    if (found === undefined) {
      if (this.words.size >= size) this.words = new Map();
      found = this.read(text);
      this.words.set(text, found);
    }
    return found;
  }

  private read(text: string): KnownWord {
    const { linear, network } = this;
    const facts = wordFacts(text, this.language);
    const { width } = linear;
    const sums = new Float32Array(width * (roles.length + 1));
    for (let role = 0; role <= bagRole; role++) {
      roleFeatures(facts, role, (feature) => linear.add(feature, sums, role * width));
    }
    network.begin(this.vectorOf(facts.key) - 1);
    networkWordFeatures(facts, (feature) => network.addFeature(feature));
    return { facts, sums, contribution: network.contribution() };
  }
}
