import type { Finding } from '../../document.js';
import { ruleById } from '../../normalization/rules.js';
import type { LocatedFinding } from '../../reporters/findings/checked-file.js';
import type { Language } from '../../reporters/wording/wording.js';
import { LineIndex } from '../../text/line-index.js';
import { translate } from '../messages/translate.js';
import { fingerprint } from './fingerprint.js';

/** Findings with line, column, words and fingerprint, and their messages in a language. */
export function locateFindings(
  text: string,
  findings: readonly Finding[],
  language: Language = 'en',
): LocatedFinding[] {
  if (findings.length === 0) return [];
  const lines = new LineIndex(text);
  return findings.map((finding) => ({
    ...finding,
    message: language === 'fa' ? ruleById(finding.rule).persian : finding.message,
    ...(finding.reason !== undefined && { reason: translate(finding.reason, language) }),
    from: lines.position(finding.start),
    to: lines.position(finding.end),
    found: text.slice(finding.start, finding.end),
    fingerprint: fingerprint(text, finding),
  }));
}
