import { stringify } from '../stringify.js';
import { stringifyLine } from '../stringify-line.js';
import type { CheckedFile } from './checked-file.js';
import { findingObject, findingsHead } from './finding-object.js';
import { Tally } from './tally.js';

/** One object: every file with its findings, and how many there are. */
export async function* findingsJson(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  const head = Object.entries(findingsHead).map(
    ([key, value]) => `  ${stringifyLine(key)}: ${stringify(value, '  ')},\n`,
  );
  yield `{\n${head.join('')}  "files": [`;
  const tally = new Tally();
  for await (const file of files) {
    const separator = tally.files === 0 ? '' : ',';
    tally.add(file);
    yield `${separator}\n    ${stringify(findingObject(file), '    ')}`;
  }
  const summary = {
    files: tally.files,
    errors: tally.of('error'),
    warnings: tally.of('warning'),
    infos: tally.of('info'),
    fixable: tally.fixable,
    mended: tally.mended,
  };
  yield `${tally.files === 0 ? '' : '\n  '}],\n  "summary": ${stringify(summary, '  ')}\n}\n`;
}
