import { tool } from '../report/tool.js';
import {
  characteristicTerms,
  referenceToRest,
  type Reference,
  type TermRow,
} from './characteristic.js';
import type { CorpusCounts } from './corpus-counts.js';
import { findTrends, type TrendRow } from './find-trends.js';
import type { WeightRow } from './weigh-by-tf-idf.js';

/** A group of articles: a subfolder, or a period. */
interface GroupReport {
  readonly name: string;
  readonly documents: number;
  /** What it has more of than the rest of the corpus. */
  readonly characteristic: readonly TermRow[];
}

/** The keywords of a corpus, as plain data. */
export interface CorpusReport {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  readonly documents: number;
  /** What the corpus was compared with. */
  readonly background: { readonly name: string; readonly documents: number };
  /** What is characteristic of the corpus against the background. */
  readonly characteristic: readonly TermRow[];
  /** The same by TF-IDF, only where it was asked for. */
  readonly tfIdf?: readonly WeightRow[];
  /** In order of name; empty where none were asked for. */
  readonly groups: readonly GroupReport[];
  /** Articles that belong to no group, where there are groups. */
  readonly ungrouped: number;
  /** Only of groups that are periods. */
  readonly trends?: { readonly periods: readonly string[]; readonly rows: readonly TrendRow[] };
}

export interface CorpusReportOptions {
  readonly reference: Reference;
  /** What to call the reference. */
  readonly background: string;
  /** How many keywords a table, at most. */
  readonly top: number;
  /** What the articles were grouped by; null where they were not. */
  readonly by: 'folder' | 'date' | null;
  readonly tfIdf?: readonly WeightRow[];
}

/** What is characteristic of a corpus, of each of its groups, and what rises and falls. */
export function reportCorpus(
  counts: CorpusCounts,
  { reference, background, top, by, tfIdf }: CorpusReportOptions,
): CorpusReport {
  const { documents, keywords } = counts;
  const names = [...counts.groups.keys()].sort();
  let grouped = 0;
  const groups = names.flatMap((name): GroupReport[] => {
    const part = counts.groups.get(name);
    if (part === undefined) return [];
    grouped += part.documents;
    const characteristic = characteristicTerms(part, referenceToRest(keywords, part), top);
    return [{ name, documents: part.documents, characteristic }];
  });
  return {
    schemaVersion: '1.0',
    tool,
    documents,
    background: { name: background, documents: reference.documents },
    characteristic: characteristicTerms(keywords, reference, top),
    ...(tfIdf !== undefined && { tfIdf }),
    groups,
    ungrouped: by === null ? 0 : documents - grouped,
    ...(by === 'date' && { trends: { periods: names, rows: findTrends(counts, names, top) } }),
  };
}
