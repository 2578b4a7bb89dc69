import type { Severity } from '../../document.js';
import { changeInWords } from './change-in-words.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Annotations of GitHub Actions.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export async function* github(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  for await (const { path, text, findings } of files) {
    yield findings.map((finding) => annotate(path, text, finding)).join('');
  }
}

function annotate(path: string, text: string, finding: LocatedFinding): string {
  const { severity, message, rule, from, to } = finding;
  const properties: [string, string | number][] = [
    ['title', rule],
    ['file', path],
    ['line', from.line],
    ['endLine', to.line],
  ];
  // Columns are heeded only where the place is on one line.
  if (from.line === to.line) properties.push(['col', from.column], ['endColumn', to.column]);
  const data = `${message} ${changeInWords(text, finding)}`.trim();
  const listed = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${listed.join(',')}::${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return (
    text
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      // eslint-disable-next-line no-control-regex -- a log must not obey what an article holds
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, ' ')
  );
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
