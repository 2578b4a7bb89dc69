import type { FindingReporter } from './finding-reporter.js';

/** Every format of `check` and its reporter, each loaded when it is used. */
export const findingReporters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./findings-json.js')).findingsJson,
  ndjson: async () => (await import('./findings-ndjson.js')).findingsNdjson,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
} satisfies Readonly<Record<string, () => Promise<FindingReporter>>>;

export type FindingFormat = keyof typeof findingReporters;
