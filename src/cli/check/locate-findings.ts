import type { Finding } from '../../document.js';
import type { LocatedFinding } from '../../reporters/findings/checked-file.js';
import { LineIndex } from '../../text/line-index.js';
import { fingerprint } from './fingerprint.js';

/** Findings with line, column, words and fingerprint. */
export function locateFindings(text: string, findings: readonly Finding[]): LocatedFinding[] {
  if (findings.length === 0) return [];
  const lines = new LineIndex(text);
  return findings.map((finding) => ({
    ...finding,
    from: lines.position(finding.start),
    to: lines.position(finding.end),
    found: text.slice(finding.start, finding.end),
    fingerprint: fingerprint(text, finding),
  }));
}
