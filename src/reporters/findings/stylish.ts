import { escapeControls } from '../escape-controls.js';
import { changeInWords } from './change-in-words.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';
import type { FindingReporterOptions } from './finding-reporter.js';
import { graphemeColumns } from './grapheme-columns.js';
import { Tally } from './tally.js';
import { greatest } from '../../text/greatest.js';

/**
 * For people: the findings by file, a line each, `path:line:column  severity  message  rule  words`.
 * Columns count what a reader sees as characters. The Persian stands last, so that a terminal that
 * mistakes the direction of a line moves nothing else.
 */
export async function* stylish(
  files: AsyncIterable<CheckedFile>,
  options: FindingReporterOptions,
): AsyncGenerator<string> {
  const tally = new Tally();
  for await (const file of files) {
    tally.add(file);
    if (file.findings.length > 0) yield `${describeFile(file, options)}\n`;
  }
  yield summarize(tally, options);
}

function describeFile(
  { name, text, findings }: CheckedFile,
  { palette, wording: { severities } }: FindingReporterOptions,
): string {
  const widestName = Math.max(...Object.values(severities).map(({ length }) => length));
  const shownName = escapeControls(name);
  const columns = columnsOf(text, findings);
  const places = findings.map(({ from }, i) => `:${from.line}:${columns[i] ?? from.column}`);
  const widest = greatest(
    places.map((place) => place.length),
    0,
  );
  return findings
    .map((finding, i) => {
      const place = (places[i] ?? '').padEnd(widest);
      const severity = palette[finding.severity](severities[finding.severity].padEnd(widestName));
      const message = finding.message.replace(/\.$/u, '');
      const words = escapeControls(changeInWords(text, finding));
      const parts = [severity, message, palette.faint(finding.rule), words].filter(Boolean);
      return `${palette.name(shownName)}${place}  ${parts.join('  ')}\n`;
    })
    .join('');
}

function columnsOf(text: string, findings: readonly LocatedFinding[]): number[] {
  const columns: number[] = [];
  for (let i = 0; i < findings.length;) {
    const first = findings[i] as LocatedFinding; // i is inside
    const onLine = [first];
    while (findings[i + onLine.length]?.from.line === first.from.line) {
      onLine.push(findings[i + onLine.length] as LocatedFinding);
    }
    const lineStart = first.start - first.from.column + 1;
    const offsets = onLine.map(({ start }) => start - lineStart);
    const line = /^[^\n\r]*/u.exec(text.slice(lineStart))?.[0] ?? '';
    for (const column of graphemeColumns(line, offsets)) columns.push(column);
    i += onLine.length;
  }
  return columns;
}

function summarize(tally: Tally, { palette, wording, figures }: FindingReporterOptions): string {
  const { total, fixable, mended } = tally;
  const { check, listComma, semicolon } = wording;
  const done = mended === 0 ? '' : palette.heading(`✔ ${check.mended(mended, figures(mended))}\n`);
  if (total === 0) return done;
  const kinds = (['error', 'warning', 'info'] as const)
    .filter((severity) => tally.of(severity) > 0)
    .map((severity) => {
      const count = tally.of(severity);
      return palette[severity](check.bySeverity[severity](count, figures(count)));
    });
  const head = palette.heading(`✖ ${check.problems(total, figures(total))}`);
  const mendable = fixable === total ? check.allMendable : check.mendable(figures(fixable));
  const fix = fixable === 0 ? '' : semicolon + mendable;
  return `${done}${head} (${kinds.join(listComma)})${fix}\n`;
}
