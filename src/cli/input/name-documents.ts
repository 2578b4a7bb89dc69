import { basename } from 'node:path';
import type { Input } from './input.js';

/**
 * The ids of the inputs' documents: the name of the file without its ending; the whole name where
 * two files of one run have the same.
 */
export function nameDocuments(inputs: readonly Input[]): ReadonlyMap<Input, string> {
  const short = inputs.map(({ name }) => withoutEnding(basename(name)));
  const counts = new Map<string, number>();
  for (const name of short) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    inputs.map((input, i) => {
      if (input.id !== undefined) return [input, input.id];
      const name = short[i] ?? input.name;
      return [input, counts.get(name) === 1 ? name : input.name.replaceAll('\\', '/')];
    }),
  );
}

const endings = /(?<=.)\.(?:txt|md|html?|srt|vtt|json|ndjson|jsonl|csv|tsv|docx|pdf)(?:\.gz)?$/iu;

function withoutEnding(name: string): string {
  return name.replace(endings, '');
}
