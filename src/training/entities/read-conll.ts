import { readFileSync } from 'node:fs';

/** A sentence of a corpus: tokens and their BIO tags. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** A tagged span of tokens, half-open. */
export interface TaggedSpan {
  readonly first: number;
  readonly end: number;
  readonly type: string;
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

/** The spans of BIO tags; an I after another type begins a span of its own. */
export function spansOf(tags: readonly string[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let first = -1;
  let type = '';
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O';
    const continues = first >= 0 && tag === `I-${type}`;
    if (continues) continue;
    if (first >= 0) spans.push({ first, end: i, type });
    first = tag === 'O' ? -1 : i;
    type = tag.slice(2);
  }
  return spans;
}
