import { tool } from '../report/tool.js';
import { characteristicTerms, referenceTo, type TermRow } from './characteristic.js';
import type { CorpusCounts } from './corpus-counts.js';
import { compareShares, type Difference } from './log-likelihood.js';

/** A speaker in two sets of articles; of a pair the first belongs to the first set. */
interface SpeakerRow extends Difference {
  readonly name: string;
  readonly quotations: readonly [number, number];
  /** Of the quotations whose speaker is known. */
  readonly shares: readonly [number, number];
}

/** A keyword that both sets have. */
interface SharedRow {
  readonly text: string;
  readonly documents: readonly [number, number];
  readonly shares: readonly [number, number];
}

/** What two sets of articles talk about and whom they quote. */
export interface ComparisonReport {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  readonly sets: readonly [SetReport, SetReport];
  /** The keywords of both, by the smaller of the shares. */
  readonly shared: readonly SharedRow[];
  /** The speakers, those that differ most first; a log ratio above 0 speaks for the first set. */
  readonly speakers: readonly SpeakerRow[];
}

interface SetReport {
  readonly name: string;
  readonly documents: number;
  /** Quotations whose speaker is known. */
  readonly quotations: number;
  /** What it has more of than the other set. */
  readonly characteristic: readonly TermRow[];
}

/** @param top how many rows a table, at most */
export function compareCorpora(
  names: readonly [string, string],
  [a, b]: readonly [CorpusCounts, CorpusCounts],
  top: number,
): ComparisonReport {
  const setOf = (name: string, counts: CorpusCounts, other: CorpusCounts): SetReport => ({
    name,
    documents: counts.documents,
    quotations: counts.speakers.counts.total,
    characteristic: characteristicTerms(counts.keywords, referenceTo(other.keywords), top),
  });
  return {
    schemaVersion: '1.0',
    tool,
    sets: [setOf(names[0], a, b), setOf(names[1], b, a)],
    shared: sharedTerms(a, b).slice(0, top),
    speakers: compareSpeakers(a, b).slice(0, top),
  };
}

function sharedTerms(a: CorpusCounts, b: CorpusCounts): SharedRow[] {
  const rows: SharedRow[] = [];
  for (const [key, { text, count }] of a.keywords.terms.all()) {
    const other = b.keywords.terms.get(key)?.count ?? 0;
    if (other === 0) continue;
    const shares = [count / a.documents, other / b.documents] as const;
    rows.push({ text, documents: [count, other], shares });
  }
  const least = ({ shares }: SharedRow): number => Math.min(...shares);
  return rows.sort((x, y) => least(y) - least(x) || (x.text < y.text ? -1 : 1));
}

function compareSpeakers(a: CorpusCounts, b: CorpusCounts): SpeakerRow[] {
  const [all, others] = [a.speakers.counts.total, b.speakers.counts.total];
  const names = new Set([...keysOf(a), ...keysOf(b)]);
  return [...names]
    .map((name): SpeakerRow => {
      const count = a.speakers.counts.get(name)?.count ?? 0;
      const other = b.speakers.counts.get(name)?.count ?? 0;
      return {
        name,
        quotations: [count, other],
        shares: [all === 0 ? 0 : count / all, others === 0 ? 0 : other / others],
        ...compareShares(count, all, other, others),
      };
    })
    .sort((x, y) => y.g2 - x.g2 || (x.name < y.name ? -1 : 1));
}

function* keysOf({ speakers }: CorpusCounts): Generator<string> {
  for (const [key] of speakers.counts.all()) yield key;
}
