import type {
  ArtifactLocation,
  Fix,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
  ToolComponent,
} from 'sarif';
import type { Severity } from '../../document.js';
import { tool } from '../../report/tool.js';
import { stringify } from '../stringify.js';
import { changeInWords } from './change-in-words.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';
import type { FindingReporterOptions, RuleDescription } from './finding-reporter.js';

const levels: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0: one run, written as it goes.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function* sarif(
  files: AsyncIterable<CheckedFile>,
  { describeRules }: FindingReporterOptions,
): AsyncGenerator<string> {
  const rules = describeRules();
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver: ToolComponent = {
    name: tool.name,
    semanticVersion: tool.version,
    rules: rules.map(describeRule),
  };
  yield `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
  yield `      "tool": ${stringify({ driver }, '      ')},\n`;
  yield '      "columnKind": "utf16CodeUnits",\n      "results": [';
  let separator = '';
  for await (const file of files) {
    const occurrences = new Map<string, number>();
    for (const finding of file.findings) {
      const occurrence = (occurrences.get(finding.fingerprint) ?? 0) + 1;
      occurrences.set(finding.fingerprint, occurrence);
      const result = describeResult(file, finding, indexes.get(finding.rule), occurrence);
      yield `${separator}\n        ${stringify(result, '        ')}`;
      separator = ',';
    }
  }
  yield `${separator === '' ? '' : '\n      '}]\n    }\n  ]\n}\n`;
}

function describeRule(rule: RuleDescription): ReportingDescriptor {
  const { id, severity, enabled, message, description, reason, page } = rule;
  return {
    id,
    shortDescription: { text: message },
    fullDescription: { text: description },
    help: { text: `${description}\n\n${reason}`, markdown: page },
    defaultConfiguration: { level: levels[severity], ...(!enabled && { enabled }) },
  };
}

function describeResult(
  { path, text }: CheckedFile,
  finding: LocatedFinding,
  ruleIndex: number | undefined,
  occurrence: number,
): Result {
  const { rule, severity, message, found, fingerprint } = finding;
  const artifactLocation = locate(path);
  const region = regionOf(finding);
  const change = changeInWords(text, finding);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: `${message} ${change}`.trim() },
    locations: [
      { physicalLocation: { artifactLocation, region: { ...region, snippet: { text: found } } } },
    ],
    partialFingerprints: { 'contextHash/v1': `${fingerprint}:${occurrence}` },
    ...(finding.replacement !== null && {
      fixes: [fixOf(artifactLocation, region, finding.replacement, change)],
    }),
  };
}

function regionOf({ from, to, start, end }: LocatedFinding): Region {
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function fixOf(
  artifactLocation: ArtifactLocation,
  deletedRegion: Region,
  replacement: string,
  change: string,
): Fix {
  return {
    description: { text: change },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{ deletedRegion, insertedContent: { text: replacement } }],
      },
    ],
  };
}

/** A path from the root of the sources, or a file outside of it, as a URI reference. */
function locate(path: string): ArtifactLocation {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return /^[A-Za-z]:/u.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
