import { csv } from './csv.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import type { Reporter } from './reporter.js';

/** Every format and its reporter; the one that needs a library is loaded when it is used. */
export const reporters = {
  table: async () => (await import('./table.js')).table,
  json: () => Promise.resolve(json),
  ndjson: () => Promise.resolve(ndjson),
  csv: () => Promise.resolve(csv),
  md: () => Promise.resolve(markdown),
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters;
