import type { TermCounts } from './corpus-counts.js';
import { compareShares, type Difference } from './log-likelihood.js';

/** A keyword of some articles, beside others. */
export interface TermRow extends Difference {
  readonly text: string;
  /** How many articles have it among their keywords. */
  readonly documents: number;
  /** The same as a share of the articles. */
  readonly share: number;
  /** The share of the articles compared with. */
  readonly otherShare: number;
  /** How many more articles may have it; 0 but for corpora with very many keywords. */
  readonly missed: number;
}

/** What a corpus is compared with. */
export interface Reference {
  readonly documents: number;
  /** In how many of its documents a term stands, given by key and as it is written. */
  count(key: string, text: string): number;
}

/** Chance gives a greater G² less than once in a hundred. */
const leastEvidence = 6.63;

/** In a corpus of several articles one alone does not make a term characteristic. */
const leastDocuments = 2;

/**
 * The keywords that more of these articles have than the reference would let expect, the surest
 * first.
 */
export function characteristicTerms(
  { documents, terms }: TermCounts,
  reference: Reference,
  top: number,
): TermRow[] {
  const rows: TermRow[] = [];
  for (const [key, { text, count, missed }] of terms.all()) {
    if (count < Math.min(documents, leastDocuments)) continue;
    const other = Math.min(reference.documents, reference.count(key, text));
    const share = count / documents;
    const otherShare = reference.documents === 0 ? 0 : other / reference.documents;
    if (share <= otherShare) continue;
    const difference = compareShares(count, documents, other, reference.documents);
    if (difference.g2 < leastEvidence) continue;
    rows.push({ text, documents: count, share, otherShare, ...difference, missed });
  }
  return rows.sort((a, b) => b.g2 - a.g2 || compareTexts(a.text, b.text)).slice(0, top);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Other articles as a reference. */
export function referenceTo({ documents, terms }: TermCounts): Reference {
  return { documents, count: (key) => terms.get(key)?.count ?? 0 };
}

/** The rest of a corpus as the reference of one of its groups. */
export function referenceToRest(whole: TermCounts, part: TermCounts): Reference {
  return {
    documents: whole.documents - part.documents,
    // What one counter forgot and the other did not must not count as less than nothing.
    count: (key) =>
      Math.max(0, (whole.terms.get(key)?.count ?? 0) - (part.terms.get(key)?.count ?? 0)),
  };
}
