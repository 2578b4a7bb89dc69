import { stringifyLine } from './stringify-line.js';

/** A list of numbers, or a span, is one thing to the eye. */
const shortest = 100;

/** JSON that people can read too: two spaces a level, short things on one line. */
export function stringify(value: unknown, indent = ''): string {
  const line = stringifyLine(value);
  if (typeof value !== 'object' || value === null || line.length <= shortest) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + stringify(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${inner}${stringifyLine(key)}: ${stringify(item, inner)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
