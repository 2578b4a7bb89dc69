import type { EntityType, QuoteType } from '../document.js';
import type { Analysis } from '../report/analysis.js';
import { Counter } from './counter.js';
import type { CounterData, CountsData } from './counts-data.js';
import { DistinctCount } from './distinct-count.js';
import { NameCounts } from './name-counts.js';
import { termKey } from './term-key.js';

/** Keys that a counter keeps when memory runs out, and all groups together. */
const capacity = 100_000;

/** A keyword is counted once an article, whatever its rank there. */
export class TermCounts {
  documents = 0;
  readonly terms: Counter;

  constructor(most = Infinity) {
    this.terms = new Counter(most);
  }

  add({ keywords }: Analysis): void {
    this.documents++;
    const terms = new Map(keywords.map(({ text }) => [termKey(text), text]));
    for (const [key, text] of terms) this.terms.add(key, text);
  }

  merge(other: TermCounts): void {
    this.documents += other.documents;
    this.terms.merge(other.terms);
  }

  mergeData(documents: number, keywords: CounterData): void {
    this.documents += documents;
    this.terms.mergeData(keywords);
  }
}

/**
 * What is counted over many articles, in memory that does not grow with their number. Counts of
 * parts can be merged in any order.
 */
export class CorpusCounts {
  readonly keywords = new TermCounts(capacity);
  /** By subfolder or period; articles that belong to none stand in no group. */
  readonly groups = new Map<string, TermCounts>();
  sentences = 0;
  /** Words and marks. */
  tokens = 0;
  words = 0;
  /** Different words, as they are written after normalization. */
  readonly types = new DistinctCount();
  /** Names of entities, by type, with the number of their mentions. */
  readonly entities = new Map<EntityType, NameCounts>();
  /** Names of speakers, with the number of their quotations. */
  readonly speakers = new NameCounts(capacity);
  readonly quotations = new Map<QuoteType, number>();

  get documents(): number {
    return this.keywords.documents;
  }

  /**
   * Count an article.
   *
   * @param group where it belongs; null for nowhere
   */
  add(analysis: Analysis, group: string | null = null): void {
    this.keywords.add(analysis);
    if (group !== null) this.group(group).add(analysis);
    this.keepGroupsSmall();
    this.sentences += analysis.sentences.length;
    this.countTokens(analysis);
    for (const { type, canonical, mentions } of analysis.entities) {
      this.entitiesOf(type).add(canonical, mentions.length);
    }
    for (const { type, speaker, duplicateOf, continuationOf } of analysis.quotes) {
      // What a headline repeats says nothing new, and a paragraph that goes on is no other quotation.
      if (duplicateOf !== null || continuationOf !== null) continue;
      this.quotations.set(type, (this.quotations.get(type) ?? 0) + 1);
      if (speaker.name !== null) this.speakers.add(speaker.name);
    }
  }

  /** Add the counts of other articles. */
  merge(other: CorpusCounts): void {
    this.keywords.merge(other.keywords);
    for (const [name, group] of other.groups) this.group(name).merge(group);
    this.sentences += other.sentences;
    this.tokens += other.tokens;
    this.words += other.words;
    this.types.merge(other.types);
    for (const [type, counter] of other.entities) this.entitiesOf(type).merge(counter);
    this.speakers.merge(other.speakers);
    for (const [type, count] of other.quotations) {
      this.quotations.set(type, (this.quotations.get(type) ?? 0) + count);
    }
  }

  /** All that was counted, as plain data; the same for the same counts, whatever their order. */
  toData(): CountsData {
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    const byType = (a: { type: string }, b: { type: string }): number => (a.type < b.type ? -1 : 1);
    const groups = [...this.groups].map(([name, { documents, terms }]) => {
      return { name, documents, keywords: terms.toData() };
    });
    return {
      documents: this.documents,
      sentences: this.sentences,
      tokens: this.tokens,
      words: this.words,
      types: this.types.toData(),
      keywords: this.keywords.terms.toData(),
      groups: groups.sort(byName),
      entities: [...this.entities]
        .map(([type, names]) => ({ type, names: names.toData() }))
        .sort(byType),
      speakers: this.speakers.toData(),
      quotations: [...this.quotations].map(([type, count]) => ({ type, count })).sort(byType),
    };
  }

  /** Add counts that were kept as data. */
  mergeData(data: CountsData): void {
    this.keywords.mergeData(data.documents, data.keywords);
    for (const { name, documents, keywords } of data.groups) {
      this.group(name).mergeData(documents, keywords);
    }
    this.sentences += data.sentences;
    this.tokens += data.tokens;
    this.words += data.words;
    this.types.mergeData(data.types);
    for (const { type, names } of data.entities) this.entitiesOf(type).mergeData(names);
    this.speakers.mergeData(data.speakers);
    for (const { type, count } of data.quotations) {
      this.quotations.set(type, (this.quotations.get(type) ?? 0) + count);
    }
  }

  private countTokens({ tokens, sentences }: Analysis): void {
    this.tokens += sentences.at(-1)?.tokens[1] ?? 0;
    for (const { kind, normText, text } of tokens ?? []) {
      if (kind !== 'word') continue;
      this.words++;
      this.types.add(normText ?? text);
    }
  }

  private group(name: string): TermCounts {
    let group = this.groups.get(name);
    if (group === undefined) this.groups.set(name, (group = new TermCounts()));
    return group;
  }

  private entitiesOf(type: EntityType): NameCounts {
    let counter = this.entities.get(type);
    if (counter === undefined) this.entities.set(type, (counter = new NameCounts(capacity)));
    return counter;
  }

  /** All groups together hold no more terms than one counter may. */
  private keepGroupsSmall(): void {
    if (this.documents % 100 !== 0) return; // one look at every group costs as much as some articles
    let held = 0;
    for (const { terms } of this.groups.values()) held += terms.size;
    if (held < 2 * capacity) return;
    const keep = Math.floor(capacity / this.groups.size);
    for (const { terms } of this.groups.values()) terms.forget(keep);
  }
}
