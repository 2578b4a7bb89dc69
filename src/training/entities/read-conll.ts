import { readFileSync } from 'node:fs';

/** A sentence of a corpus: tokens and their BIO tags. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Read a file of `token<TAB>tag` lines, a blank line between sentences; -DOCSTART- lines are left out. */
export function readConll(path: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  const finish = (): void => {
    if (tokens.length > 0) sentences.push({ tokens, tags });
    tokens = [];
    tags = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) {
      finish();
      continue;
    }
    const [token = '', ...rest] = line.split('\t');
    tokens.push(token);
    tags.push(rest.at(-1) ?? 'O');
  }
  finish();
  return sentences;
}
