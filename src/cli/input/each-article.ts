import { type ContainerKind, hasFields } from '../../containers/container-kind.js';
import type { Article } from '../../containers/read-article.js';
import { FarsiNewsError } from '../../errors.js';
import type { Warning } from '../../report/analysis.js';
import type { Context } from '../context.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import { containerKind } from './container-kind.js';
import { eachText } from './each-text.js';
import type { Input } from './input.js';
import { nameDocuments } from './name-documents.js';
import type { Text } from './read-input.js';

/** An article to analyze, and what is known of it. */
export interface InputArticle {
  readonly input: Input;
  readonly id: string;
  /** What offsets are of: a file, or the text of a record. */
  readonly original: string;
  readonly article?: Article;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Warning[];
}

/**
 * The articles of the inputs, in their order: a file is one, or holds one in each of its records.
 * What cannot be read is told and left out; the others go on.
 *
 * @throws FarsiNewsError USAGE where the fields are not named that hold the text
 */
export async function* eachArticle(
  inputs: readonly Input[],
  flags: Partial<ContainerFlags> & { readonly encoding?: string },
  context: Context,
): AsyncGenerator<InputArticle> {
  const ids = nameDocuments(inputs);
  for await (const text of eachText(inputs, flags.encoding, context, (text) => text)) {
    const { input, warnings } = text;
    const id = ids.get(input) ?? input.name;
    const kind = containerKind(input, flags);
    if (hasFields(kind)) {
      yield* eachRecord(text, id, kind, flags.textField ?? [], context);
    } else if (kind === 'html' || kind === 'subtitles') {
      const { readArticle } = await import('../../containers/read-article.js');
      const article = await readArticle(text.text, kind);
      yield { input, id, original: text.text, article, warnings };
    } else yield { input, id, original: text.text, warnings };
  }
}

async function* eachRecord(
  { input, text, warnings }: Text,
  file: string,
  kind: Extract<ContainerKind, 'json' | 'ndjson' | 'csv'>,
  textFields: readonly string[],
  context: Context,
): AsyncGenerator<InputArticle> {
  const { readRecords } = await import('../../containers/read-records.js');
  if (textFields.length === 0) {
    const remedy = 'name it with --text-field; it may be given several times';
    throw new FarsiNewsError('USAGE', `${input.name}: which field holds the text?`, remedy);
  }
  let number = 0;
  try {
    for (const record of readRecords(text, kind, textFields)) {
      number++;
      if (record instanceof FarsiNewsError) await context.fail(named(input, record));
      else {
        const { id, fields } = record;
        yield { input, id: id ?? `${file}:${number}`, original: record.text, fields, warnings };
      }
    }
  } catch (error) {
    if (!(error instanceof FarsiNewsError)) throw error;
    await context.fail(named(input, error));
  }
}

function named({ name }: Input, error: FarsiNewsError): FarsiNewsError {
  const { code, message, remedy } = error;
  return new FarsiNewsError(code, `${name}: ${message}`, remedy, { cause: error });
}
