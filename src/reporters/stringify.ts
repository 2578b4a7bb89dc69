import { stringifyLine } from './stringify-line.js';

/** A list of numbers, or a span, is one thing to the eye. */
const shortest = 100;

/** JSON that people can read too: two spaces a level, short things on one line. */
export function stringify(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return stringifyLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return enclose(
      '[',
      ']',
      value.map((item) => stringify(item, inner)),
      indent,
    );
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${stringifyLine(key)}: ${stringify(item, inner)}`);
  return enclose('{', '}', entries, indent);
}

function enclose(open: string, close: string, parts: readonly string[], indent: string): string {
  const length = parts.reduce((sum, part) => sum + part.length + 2, 0);
  const short = length <= shortest && !parts.some((part) => part.includes('\n'));
  if (short) return open + parts.join(', ') + close;
  const inner = `${indent}  `;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
