import type { Article } from '../../keywords/article.js';
import type { TagPrior, TagPriors } from '../../keywords/tag-priors.js';
import type { Section } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';

/** How often a phrase or a word stands in an article, as a candidate, and how often it is a tag of it. */
interface Count {
  present: number;
  tagged: number;
}

/** Virtual candidates at the average rate: how much has to be seen before a rate is believed. */
const belief = { phrase: 2, word: 20 };

/** What is kept: every phrase that was a tag, and what is often there and never one. */
const leastPresent = 6;

/** Steps a unit of log-odds in a signed byte. */
const scale = 16;

type Role = 'phrase' | 'first' | 'last';

/** Counts of candidates and tags, and the priors that come of them. */
export class TagCounter {
  private readonly counts: Readonly<Record<Role, Map<string, Count>>> = {
    phrase: new Map(),
    first: new Map(),
    last: new Map(),
  };
  private present = 0;
  private tagged = 0;

  add({ contenders, words }: Article, tags: ReadonlySet<string>): void {
    for (const { key, places } of contenders) {
      const tagged = tags.has(key) ? 1 : 0;
      this.present++;
      this.tagged += tagged;
      const [first = 0, end = 0] = places;
      this.increment('phrase', key, tagged);
      this.increment('first', words[first]?.key ?? '', tagged);
      this.increment('last', words[end - 1]?.key ?? '', tagged);
    }
  }

  /** The priors of all that was counted, without what `part` counted of it. */
  priors(part?: TagCounter): Pick<TagPriors, 'of'> {
    return {
      of: (phrase, first, last): TagPrior => ({
        phrase: this.logOdds('phrase', phrase, part),
        first: this.logOdds('first', first, part),
        last: this.logOdds('last', last, part),
      }),
    };
  }

  /** The sections that `TagPriors` reads. */
  sections(): Map<string, Section> {
    const keys = new Set<string>();
    for (const role of ['phrase', 'first', 'last'] as const) {
      for (const [key, count] of this.counts[role]) {
        if (count.tagged > 0 || count.present >= leastPresent) keys.add(key);
      }
    }
    const slots = WordTable.build(keys);
    const table = new WordTable(slots);
    const column = (role: Role): Int8Array => {
      const values = new Int8Array(slots.length);
      for (const key of keys) values[table.find(key)] = this.logOdds(role, key) * scale;
      return values;
    };
    return new Map<string, Section>([
      ['tagSlots', slots],
      ['tagPhrase', column('phrase')],
      ['tagFirst', column('first')],
      ['tagLast', column('last')],
    ]);
  }

  private increment(role: Role, key: string, tagged: number): void {
    const count = this.counts[role].get(key);
    if (count === undefined) this.counts[role].set(key, { present: 1, tagged });
    else {
      count.present++;
      count.tagged += tagged;
    }
  }

  private logOdds(role: Role, key: string, part?: TagCounter): number {
    const all = this.counts[role].get(key);
    const less = part?.counts[role].get(key);
    const present = (all?.present ?? 0) - (less?.present ?? 0);
    const tagged = (all?.tagged ?? 0) - (less?.tagged ?? 0);
    if (tagged === 0 && present < leastPresent) return 0;
    const rate = this.tagged / this.present;
    const weight = role === 'phrase' ? belief.phrase : belief.word;
    const odds = (tagged + weight * rate) / (present - tagged + weight * (1 - rate));
    return Math.log((odds * (1 - rate)) / rate);
  }
}
