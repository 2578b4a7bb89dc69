import type { EntityType, QuoteType } from '../document.js';
import { tool } from '../report/tool.js';
import type { CorpusCounts } from './corpus-counts.js';
import type { Counter } from './counter.js';

/** A name or a keyword, and how often it was counted. */
export interface CountRow {
  readonly text: string;
  readonly count: number;
}

/** What stands in a corpus, counted. */
export interface StatisticsReport {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  readonly documents: number;
  readonly sentences: number;
  /** Words and marks. */
  readonly tokens: number;
  readonly words: number;
  /** Different words; beyond 65,536 an estimate with an error of 0.4 %. */
  readonly types: number;
  readonly entities: readonly {
    readonly type: EntityType;
    /** Different ones, told apart by their names. */
    readonly distinct: number;
    readonly mentions: number;
    readonly most: readonly CountRow[];
  }[];
  readonly quotations: {
    readonly all: number;
    /** Those whose speaker is known. */
    readonly attributed: number;
    readonly types: readonly { readonly type: QuoteType; readonly count: number }[];
  };
  readonly speakers: { readonly distinct: number; readonly most: readonly CountRow[] };
  /** The keywords that most articles have. */
  readonly keywords: readonly CountRow[];
}

/** @param top how many names and keywords a list, at most */
export function reportStatistics(counts: CorpusCounts, top: number): StatisticsReport {
  const { documents, sentences, tokens, words, types, entities, speakers, quotations } = counts;
  return {
    schemaVersion: '1.0',
    tool,
    documents,
    sentences,
    tokens,
    words,
    types: types.value,
    entities: [...entities]
      .map(([type, names]) => ({
        type,
        distinct: names.distinct.value,
        mentions: names.counts.total,
        most: mostOf(names.counts, top),
      }))
      .sort((a, b) => b.mentions - a.mentions || (a.type < b.type ? -1 : 1)),
    quotations: {
      all: [...quotations.values()].reduce((sum, count) => sum + count, 0),
      attributed: speakers.counts.total,
      types: [...quotations]
        .map(([type, count]) => ({ type, count }))
        .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    },
    speakers: { distinct: speakers.distinct.value, most: mostOf(speakers.counts, top) },
    keywords: mostOf(counts.keywords.terms, top),
  };
}

function mostOf(counter: Counter, top: number): CountRow[] {
  return [...counter.all()]
    .map(([, { text, count }]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, top);
}
