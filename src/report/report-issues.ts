import type { Document } from '../document.js';
import type { IssueReport } from './analysis.js';
import { originalSpan } from './to-span.js';

/** What normalization found, in order of place. */
export function reportIssues(document: Document): readonly IssueReport[] {
  return [...document.findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ rule, severity, start, end, replacement, message, reason }) => {
      const span = originalSpan(document, start, end);
      return {
        rule,
        severity,
        span,
        found: span.text,
        suggestion: replacement,
        autofix: replacement !== null,
        message,
        reason: reason ?? null,
      };
    });
}
