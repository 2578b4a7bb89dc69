import { type ContainerKind, hasFields } from '../../containers/container-kind.js';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import { toPlainError } from '../plain-error.js';
import { containerKind } from './container-kind.js';
import type { FailedArticle } from './failed-article.js';
import type { Input } from './input.js';
import type { InputArticle } from './input-article.js';
import { betweenDocuments } from './between-documents.js';
import { nameDocuments } from './name-documents.js';
import { nameError } from './name-error.js';
import { readInput, type Text } from './read-input.js';
import { toArticle } from './to-article.js';

/** The flags that say how articles are read. */
export interface ReadingFlags extends Readonly<Record<string, unknown>>, Partial<ContainerFlags> {
  readonly encoding?: string;
}

/** Where an article was found, or was to be found. */
export interface Found<T> {
  readonly input: Input;
  readonly article: T;
}

/**
 * The articles of the inputs, in their order: a file is one, or holds one in each of its records. In
 * the place of what cannot be read stands why; the others go on.
 *
 * @throws FarsiNewsError USAGE where the fields are not named that hold the text
 */
export async function* eachArticle(
  inputs: readonly Input[],
  flags: ReadingFlags,
  context: Context,
): AsyncGenerator<Found<InputArticle | FailedArticle>> {
  const ids = nameDocuments(inputs);
  for (const input of inputs) {
    const id = ids.get(input) ?? input.name;
    try {
      for await (const article of articlesOf(input, id, flags, context)) {
        yield { input, article };
        context.progress?.texts();
        await betweenDocuments(context);
      }
    } catch (error) {
      if (error instanceof FarsiNewsError && error.code === 'USAGE') throw error;
      yield { input, article: { id, error: toPlainError(error) } };
    }
    context.progress?.input(input);
  }
}

async function* articlesOf(
  input: Input,
  id: string,
  flags: ReadingFlags,
  context: Context,
): AsyncGenerator<InputArticle | FailedArticle> {
  if (input.part !== undefined && 'articles' in input.part) {
    yield* input.part.articles;
    return;
  }
  const kind = containerKind(input, flags);
  if (hasFields(kind) && (flags.textField ?? []).length === 0) throw noField(input);
  if (kind === 'ndjson') {
    const { eachLine } = await import('./each-line.js');
    yield* eachLine(input, id, flags, context);
    return;
  }
  const text = await readInput(input, flags.encoding, context);
  if (hasFields(kind)) yield* eachRecord(text, id, kind, flags.textField ?? []);
  else if (kind === 'html' || kind === 'subtitles') {
    const { readArticle } = await import('../../containers/read-article.js');
    const article = await readArticle(text.text, kind);
    yield { id, original: text.text, article, warnings: text.warnings };
  } else yield { id, original: text.text, warnings: text.warnings };
}

async function* eachRecord(
  { input: { name }, text, warnings }: Text,
  file: string,
  kind: Exclude<Extract<ContainerKind, 'json' | 'ndjson' | 'csv'>, 'ndjson'>,
  textFields: readonly string[],
): AsyncGenerator<InputArticle | FailedArticle> {
  const { readRecords } = await import('../../containers/read-records.js');
  let number = 0;
  try {
    for (const record of readRecords(text, kind, textFields)) {
      number++;
      yield toArticle(record, `${file}:${number}`, `${name}: record ${number}`, warnings);
    }
  } catch (error) {
    throw nameError(name, error);
  }
}

function noField({ name }: Input): FarsiNewsError {
  const remedy = 'name it with --text-field; it may be given several times';
  return new FarsiNewsError('USAGE', `${name}: which field holds the text?`, remedy);
}
