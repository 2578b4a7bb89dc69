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
  const { name, part } = input;
  const line = part !== undefined && 'line' in part && part.isLines ? part.line : null;
  const place = line === null ? name : `${name}: line ${line}`;
  const known = part !== undefined && 'articles' in part ? part.articles[0] : undefined;
  const article = {
    id: known?.id ?? (line === null ? (input.id ?? name) : `${input.id ?? name}:${line}`),
    ...(line !== null && { line }),
    error: toPlainError(nameError(place, cause)),
  };
  return { ...input, part: { articles: [article] } };
}
