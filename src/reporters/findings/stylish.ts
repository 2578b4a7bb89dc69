import { escapeControls } from '../escape-controls.js';
import type { Palette } from '../palette.js';
import { changeInWords } from './change-in-words.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';
import type { FindingReporterOptions } from './finding-reporter.js';
import { graphemeColumns } from './grapheme-columns.js';
import { Tally } from './tally.js';

/**
 * For people: the findings by file, a line each, `path:line:column  severity  message  rule  words`.
 * Columns count what a reader sees as characters. The Persian stands last, so that a terminal that
 * mistakes the direction of a line moves nothing else.
 */
export async function* stylish(
  files: AsyncIterable<CheckedFile>,
  { palette }: FindingReporterOptions,
): AsyncGenerator<string> {
  const tally = new Tally();
  for await (const file of files) {
    tally.add(file);
    if (file.findings.length > 0) yield `${describeFile(file, palette)}\n`;
  }
  yield summarize(tally, palette);
}

function describeFile({ name, text, findings }: CheckedFile, palette: Palette): string {
  const shownName = escapeControls(name);
  const columns = columnsOf(text, findings);
  const places = findings.map(({ from }, i) => `:${from.line}:${columns[i] ?? from.column}`);
  const widest = Math.max(...places.map((place) => place.length));
  return findings
    .map((finding, i) => {
      const place = (places[i] ?? '').padEnd(widest);
      const severity = palette[finding.severity](finding.severity.padEnd('warning'.length));
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
    columns.push(...graphemeColumns(line, offsets));
    i += onLine.length;
  }
  return columns;
}

function summarize(tally: Tally, palette: Palette): string {
  const { total, fixable, mended } = tally;
  const done = mended === 0 ? '' : palette.heading(`✔ ${mended} mended\n`);
  if (total === 0) return done;
  const kinds = (['error', 'warning', 'info'] as const)
    .filter((severity) => tally.of(severity) > 0)
    .map((severity) => palette[severity](count(tally.of(severity), severity)));
  const head = `✖ ${count(total, 'problem')}`;
  const fix = fixable === 0 ? '' : `; ${fixable === total ? '' : `${fixable} `}mendable with --fix`;
  return `${done}${palette.heading(head)} (${kinds.join(', ')})${fix}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 || what === 'info' ? '' : 's'}`;
}
