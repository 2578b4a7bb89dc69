import { stringifyLine } from './stringify-line.js';

/** A list of numbers, or a span, is one thing to the eye. */
const shortest = 100;

/** JSON that people can read too: two spaces a level, short things on one line. */
export function stringify(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return stringifyLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => stringify(item, inner));
    return enclose('[', ']', items, indent);
  }
  const members: string[] = [];
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item !== undefined) members.push(`${stringifyLine(key)}: ${stringify(item, inner)}`);
  }
  return enclose('{', '}', members, indent);
}

function enclose(open: string, close: string, parts: readonly string[], indent: string): string {
  let length = 0;
  for (const part of parts) {
    length += part.includes('\n') ? shortest + 1 : part.length + 2;
    if (length > shortest) break;
  }
  if (length <= shortest) return open + parts.join(', ') + close;
  const inner = `${indent}  `;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
