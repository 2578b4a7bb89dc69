/**
 * Predictions for scorers, on plain stdout: `npm run -s predict -- <task> <path>`. Not published.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isBrokenPipe, writeText } from './cli/write-text.js';
import type { Task, TaskOptions } from './predict/task.js';
import { defaultResources } from './resources.js';

const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  spacing: async () => (await import('./predict/spacing.js')).spacing,
  tokens: async () => (await import('./predict/tokens.js')).tokens,
  entities: async () => (await import('./predict/entities.js')).entities,
  quotes: async () => (await import('./predict/quotes.js')).quotes,
  keywords: async () => (await import('./predict/keywords.js')).keywords,
  lemmas: async () => (await import('./predict/lemmas.js')).lemmas,
};

const usage = `usage: npm run -s predict -- <task> <path> [--schema peyma|arman]
tasks: ${Object.keys(tasks).join(', ')}\n`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { schema: { type: 'string', default: 'peyma' } },
});
const [name = '', path] = positionals;
const load = tasks[name];
const { schema } = values;
if (load === undefined || path === undefined || !isSchema(schema)) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  // A reader that has enough (`| head -1`) is no error.
  process.stdout.on('error', (error) => {
    if (isBrokenPipe(error)) process.exit(0);
  });
  const task = await load();
  for (const piece of task(path, defaultResources(), { schema })) {
    await writeText(process.stdout, piece);
  }
}

function isSchema(value: string): value is TaskOptions['schema'] {
  return value === 'peyma' || value === 'arman';
}
