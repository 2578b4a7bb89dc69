import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import type { Input } from './input.js';
import { betweenDocuments } from './between-documents.js';
import { nameError } from './name-error.js';
import { readInput, type Text } from './read-input.js';

/**
 * Read the inputs one after the other and give what `use` makes of each. An input that cannot be
 * read, or that the program stumbles over, is told and left out; the others go on.
 *
 * @throws FarsiNewsError what `use` throws, but for BAD_RECORD, which is about one text: an option or
 *   a model is wrong, which no other text mends
 */
export async function* eachText<T>(
  inputs: readonly Input[],
  encoding: string | undefined,
  context: Context,
  use: (text: Text) => T | Promise<T>,
): AsyncGenerator<T> {
  for (const input of inputs) {
    yield* await resultOf(input, encoding, context, use);
    context.progress?.input(input);
    context.progress?.texts();
    await betweenDocuments(context);
  }
}

/** What `use` makes of an input: one result, or none where that fails. */
async function resultOf<T>(
  input: Input,
  encoding: string | undefined,
  context: Context,
  use: (text: Text) => T | Promise<T>,
): Promise<[T] | []> {
  let text: Text;
  try {
    text = await readInput(input, encoding, context);
  } catch (error) {
    await context.fail(error);
    return [];
  }
  try {
    return [await use(text)];
  } catch (error) {
    if (error instanceof FarsiNewsError && error.code !== 'BAD_RECORD') throw error;
    await context.fail(nameError(input.name, error));
    return [];
  }
}
