import type { Input } from '../input/input.js';
import { nameError } from '../input/name-error.js';
import { toPlainError } from '../plain-error.js';

const newline = 0x0a;

/** The documents of an input that was read in part, each as an input of its own. */
export function splitInput(input: Input): readonly Input[] {
  const { part } = input;
  if (part === undefined) return [input];
  if ('articles' in part) {
    return part.articles.map((article) => ({ ...input, part: { articles: [article] } }));
  }
  if (!part.isLines) return [input];
  const inputs: Input[] = [];
  let { line } = part;
  for (let start = 0; start < part.bytes.length; line++) {
    const found = part.bytes.indexOf(newline, start);
    const end = found === -1 ? part.bytes.length : found + 1;
    inputs.push({ ...input, part: { ...part, bytes: part.bytes.subarray(start, end), line } });
    start = end;
  }
  return inputs;
}

/** The input as one that cannot be read. */
export function failedInput(input: Input, cause: unknown): Input {
  const { name } = input;
  const { id, line } = documentOf(input);
  const place = line === undefined ? name : `${name}: line ${line}`;
  const error = toPlainError(nameError(place, cause));
  return { ...input, part: { articles: [{ id, ...(line !== undefined && { line }), error }] } };
}

/** How the document of an input that was split is told from others, without reading it. */
export function documentOf({ id, name, part }: Input): { readonly id: string; line?: number } {
  const known = id ?? name;
  if (part === undefined) return { id: known };
  if ('articles' in part) return { id: part.articles[0]?.id ?? known };
  return part.isLines ? { id: `${known}:${part.line}`, line: part.line } : { id: known };
}
