import { tagTokens } from '../entities/tag-tokens.js';
import type { Resources } from '../resources.js';
import { readLines } from './read-text.js';
import type { TaskOptions } from './task.js';

/** The tokens of a CoNLL file with predicted BIO tags; `-DOCSTART-` and empty lines stay. */
export function* entities(
  path: string,
  language: Resources,
  { schema }: TaskOptions,
): Generator<string> {
  let sentence: string[] = [];
  const tagged = (): string => {
    const tags = tagTokens(sentence, language, schema);
    const lines = sentence.map((token, i) => `${token}\t${tags[i] ?? 'O'}\n`);
    sentence = [];
    return lines.join('');
  };
  for (const line of readLines(path)) {
    const [token = ''] = line.split('\t');
    if (line.trim() !== '' && token !== '-DOCSTART-') {
      sentence.push(token);
    } else {
      yield tagged();
      yield line.trim() === '' ? '\n' : `${token}\tO\n`;
    }
  }
  yield tagged();
}
