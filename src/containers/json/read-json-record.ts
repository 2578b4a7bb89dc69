import type { ArticleRecord, BadRecord } from '../article-record.js';
import type { FieldPath } from './field-path.js';

/**
 * The article in a value of JSON.
 *
 * @param paths where its text is; what is not there, or no text, is left out
 * @returns a bad record where no path leads to a text
 */
export function readJsonRecord(
  value: unknown,
  paths: readonly FieldPath[],
): ArticleRecord | BadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: `no object with fields, but ${nameOf(value)}`, id: null, fields: {} };
  }
  const own = new Set(paths.filter(({ length }) => length === 1).map(([name]) => name));
  const others = Object.entries(value).filter(([name]) => !own.has(name));
  const id: unknown = Object.hasOwn(value, 'id') ? (value as { readonly id?: unknown }).id : null;
  const facts = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    fields: Object.fromEntries(others),
  };
  const found = paths.flatMap((path) => valuesAt(value, path, 0));
  const texts = found.filter((item) => typeof item === 'string');
  if (texts.length > 0) return { text: texts.join('\n'), ...facts };
  const names = paths.map((path) => `«${path.join('.')}»`).join(' or ');
  const problem =
    found.length === 0
      ? `there is no field ${names}`
      : `no text in the field ${names}, but ${nameOf(found[0])}`;
  return { problem, ...facts };
}

/** What a path leads to; of arrays their items. */
function valuesAt(value: unknown, path: FieldPath, done: number): unknown[] {
  const step = path[done];
  if (step === undefined) {
    return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, path, done)) : [value];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const isNamed = step === '*' || /^\d+$/.test(step);
    const items: unknown[] =
      isNamed && step !== '*' ? value.slice(Number(step)).slice(0, 1) : value;
    return items.flatMap((item) => valuesAt(item, path, isNamed ? done + 1 : done));
  }
  const fields: [string, unknown][] = Object.entries(value);
  return fields
    .filter(([name]) => step === '*' || name === step)
    .flatMap(([, field]) => valuesAt(field, path, done + 1));
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[typeof value] ?? 'an object';
}
