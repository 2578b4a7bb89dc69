import { changeInWords } from './change-in-words.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';
import { escapeXml, xmlAttributes } from './escape-xml.js';

/** The XML of JUnit: a suite a file, a failed case a finding, one passed case where nothing is. */
export async function* junit(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="farsi-news">\n';
  for await (const file of files) yield suite(file);
  yield '</testsuites>\n';
}

function suite({ path, text, findings }: CheckedFile): string {
  const tests = Math.max(1, findings.length);
  const head = xmlAttributes({ name: path, tests, failures: findings.length, errors: 0 });
  const passed = `    <testcase${xmlAttributes({ name: 'check', classname: path })}/>\n`;
  const cases = findings.map((finding) => failedCase(path, text, finding));
  return `  <testsuite${head}>\n${cases.length === 0 ? passed : cases.join('')}  </testsuite>\n`;
}

function failedCase(path: string, text: string, finding: LocatedFinding): string {
  const { from, rule, severity, message } = finding;
  const place = `${from.line}:${from.column}`;
  const head = xmlAttributes({ name: `${rule} (${place})`, classname: path });
  const failure = xmlAttributes({ type: severity, message });
  const body = escapeXml(`${path}:${place} ${message} ${changeInWords(text, finding)}`.trim());
  return `    <testcase${head}>\n      <failure${failure}>${body}</failure>\n    </testcase>\n`;
}
