import type { AnalyzeOptions } from '../analyze.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import type { Reporter } from './reporter.js';

/** Every format and its reporter; those that not every run needs are loaded when they are used. */
export const reporters = {
  table: async () => (await import('./table.js')).table,
  json: () => Promise.resolve(json),
  ndjson: () => Promise.resolve(ndjson),
  csv: async () => (await import('./delimited/delimited.js')).delimited('csv'),
  tsv: async () => (await import('./delimited/delimited.js')).delimited('tsv'),
  md: () => Promise.resolve(markdown),
  conllu: async () => (await import('./conllu/report-conllu.js')).reportConllu,
  conll: async () => (await import('./conll.js')).conll,
  citron: async () => (await import('./citron.js')).citron,
  html: async () => (await import('./html.js')).html,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters;

/** What a format shows of an analysis that others do without. */
export const formatNeeds: Readonly<Partial<Record<Format, AnalyzeOptions>>> = {
  conllu: { tokens: true },
  conll: { tokens: true },
  citron: { normalized: true },
};
