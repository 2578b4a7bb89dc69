import type { ArticleRecord } from '../article-record.js';
import type { FieldPath } from './field-path.js';

/**
 * The article in a value of JSON.
 *
 * @param paths where its text is; what is not there, or no text, is left out
 */
export function readJsonRecord(value: unknown, paths: readonly FieldPath[]): ArticleRecord {
  const text = paths.flatMap((path) => textsAt(value, path, 0)).join('\n');
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord) return { text, id: null, fields: {} };
  const own = new Set(paths.filter(({ length }) => length === 1).map(([name]) => name));
  const others = Object.entries(value).filter(([name]) => !own.has(name));
  const id: unknown = 'id' in value ? value.id : null;
  return {
    text,
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    fields: Object.fromEntries(others),
  };
}

function textsAt(value: unknown, path: FieldPath, done: number): string[] {
  const step = path[done];
  if (step === undefined) {
    if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path, done));
    return typeof value === 'string' ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const isNamed = step === '*' || /^\d+$/.test(step);
    const items: unknown[] = isNamed && step !== '*' ? [value[Number(step)]] : value;
    return items.flatMap((item) => textsAt(item, path, isNamed ? done + 1 : done));
  }
  const fields: [string, unknown][] = Object.entries(value);
  return fields
    .filter(([name]) => step === '*' || name === step)
    .flatMap(([, field]) => textsAt(field, path, done + 1));
}
