import { tagSentences } from '../entities/tag-sentences.js';
import type { Resources } from '../resources.js';
import { readLines } from './read-text.js';
import type { TaskOptions } from './task.js';

/**
 * The tokens of a CoNLL file with predicted BIO tags; `-DOCSTART-` and empty lines stay. What stands
 * from one `-DOCSTART-` to the next is an article, which is tagged as a whole.
 */
export function* entities(
  path: string,
  language: Resources,
  { schema }: TaskOptions,
): Generator<string> {
  let article: string[] = [];
  for (const line of readLines(path)) {
    if (line.startsWith('-DOCSTART-')) {
      yield* tagged(article, language, schema);
      article = [];
    }
    article.push(line);
  }
  yield* tagged(article, language, schema);
}

function* tagged(
  lines: readonly string[],
  language: Resources,
  schema: TaskOptions['schema'],
): Generator<string> {
  const sentences: string[][] = [[]];
  for (const line of lines) {
    if (isToken(line)) sentences.at(-1)?.push(tokenOf(line));
    else sentences.push([]);
  }
  const tags = tagSentences(sentences, language, schema).flat();
  let next = 0;
  for (const line of lines) {
    if (isToken(line)) yield `${tokenOf(line)}\t${tags[next++] ?? 'O'}\n`;
    else yield line.trim() === '' ? '\n' : `${tokenOf(line)}\tO\n`;
  }
}

function isToken(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('-DOCSTART-');
}

function tokenOf(line: string): string {
  return line.split('\t')[0] ?? '';
}
