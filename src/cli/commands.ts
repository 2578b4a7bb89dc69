import type { Command } from 'commander';
import type { Context } from './context.js';

/** Give a command its options and what it does. */
export type Configure = (command: Command, context: Context) => void;

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** A run loads only the command that it uses. */
  readonly load: () => Promise<Configure>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'analyze',
    summary: 'report keywords, entities, quotations and what normalization changed',
    load: async () => (await import('./commands/analyze.js')).analyze,
  },
  {
    name: 'keywords',
    summary: 'list the keywords',
    load: async () => (await import('./commands/keywords.js')).keywords,
  },
  {
    name: 'entities',
    summary: 'list people, organisations, places, dates, amounts …',
    load: async () => (await import('./commands/entities.js')).entities,
  },
  {
    name: 'quotes',
    summary: 'list who said what',
    load: async () => (await import('./commands/quotes.js')).quotes,
  },
  {
    name: 'normalize',
    summary: 'write the text as it should be: letters, digits, punctuation, spaces, ZWNJ',
    load: async () => (await import('./commands/normalize.js')).normalize,
  },
  {
    name: 'check',
    summary: 'list what normalize would change',
    load: async () => (await import('./commands/check.js')).check,
  },
  {
    name: 'tokenize',
    summary: 'split the text into sentences and words',
    load: async () => (await import('./commands/tokenize.js')).tokenize,
  },
];
