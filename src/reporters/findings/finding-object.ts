import { tool } from '../../report/tool.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';

/** The head of the JSON of `check`. */
export const findingsHead = { schemaVersion: '1.0', tool, offsetUnit: 'utf16' } as const;

/** A file and its findings as plain data; offsets and columns are UTF-16, from 0 and from 1. */
export function findingObject({ path, findings, mended }: CheckedFile): object {
  return { file: path, ...(mended > 0 && { mended }), findings: findings.map(toObject) };
}

function toObject(finding: LocatedFinding): object {
  const { rule, severity, message, from, to, start, end, found, replacement } = finding;
  return {
    rule,
    severity,
    message,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end,
    found,
    replacement,
    reason: finding.reason ?? null,
    margin: finding.margin ?? null,
    fingerprint: finding.fingerprint,
  };
}
