import type { Reporter } from './reporter.js';

/** Every format, and how its reporter is loaded: a run pays only for the one it uses. */
export const reporters = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  md: async () => (await import('./markdown.js')).markdown,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters;
