import { parseFieldPath } from '../../containers/json/field-path.js';
import { parseJson } from '../../containers/json/parse-json.js';
import { readJsonRecord } from '../../containers/json/read-json-record.js';
import type { Context } from '../context.js';
import { toPlainError } from '../plain-error.js';
import type { ReadingFlags } from './each-article.js';
import { eachPart } from './each-part.js';
import type { FailedArticle } from './failed-article.js';
import type { Input } from './input.js';
import type { InputArticle } from './input-article.js';
import { nameError } from './name-error.js';
import { decodeInput } from './read-input.js';
import { toArticle } from './to-article.js';
import { tooLarge, usualLimit } from './too-large.js';

const newline = 0x0a;

/**
 * The articles of NDJSON, a line each, as the lines come. A line that is broken gives an error in its
 * place, and the others go on; empty ones are passed over. Each line is decoded on its own.
 *
 * @param file what to call the documents that have no id: `file:3` stands on the third line
 */
export async function* eachLine(
  input: Input,
  file: string,
  flags: ReadingFlags,
  context: Context,
): AsyncGenerator<InputArticle | FailedArticle> {
  const read = lineReader(input, file, flags, context);
  for await (const { bytes, line } of eachPart(input, flags.encoding, context)) {
    let number = line;
    for (let start = 0; start < bytes.length; number++) {
      const found = bytes.indexOf(newline, start);
      const end = found === -1 ? bytes.length : found;
      const article = await read(bytes.subarray(start, end), number);
      if (article !== null) yield article;
      start = end + 1;
    }
    context.progress?.bytes(bytes.length);
  }
}

/** Gives what stands on a line; null where there is nothing. */
function lineReader(
  { name, limit = usualLimit }: Input,
  file: string,
  { textField = [], encoding }: ReadingFlags,
  context: Context,
): (bytes: Uint8Array, line: number) => Promise<InputArticle | FailedArticle | null> {
  const paths = textField.map(parseFieldPath);
  const charset = encoding?.toLowerCase().startsWith('utf-16') === true ? 'utf-8' : encoding;
  return async (bytes, line) => {
    const [place, fallback] = [`${name}: line ${line}`, `${file}:${line}`];
    try {
      if (bytes.length > limit) throw tooLarge(limit);
      const { text, warnings } = await decodeInput(bytes, charset, name, context);
      if (text.trim() === '') return null;
      const record = readJsonRecord(parseJson(text), paths);
      return { ...toArticle(record, fallback, place, warnings), line };
    } catch (error) {
      return { id: fallback, line, error: toPlainError(nameError(place, error)) };
    }
  };
}
