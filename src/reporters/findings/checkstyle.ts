import { changeInWords } from './change-in-words.js';
import type { CheckedFile, LocatedFinding } from './checked-file.js';
import { xmlAttributes } from './escape-xml.js';

/** The XML of Checkstyle, which many build servers read. */
export async function* checkstyle(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  for await (const { path, text, findings } of files) {
    const errors = findings.map((finding) => `    <error${attributes(text, finding)}/>\n`);
    yield `  <file${xmlAttributes({ name: path })}>\n${errors.join('')}  </file>\n`;
  }
  yield '</checkstyle>\n';
}

function attributes(text: string, finding: LocatedFinding): string {
  const { from, severity, message, rule } = finding;
  return xmlAttributes({
    line: from.line,
    column: from.column,
    severity,
    message: `${message} ${changeInWords(text, finding)}`.trim(),
    source: `farsi-news.${rule}`,
  });
}
