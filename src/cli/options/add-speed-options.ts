import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { parseCount } from './parse-count.js';
import { parseSeconds } from './parse-seconds.js';

/** The options of every command that goes document by document. */
export function addSpeedOptions(command: Command): Command {
  return command
    .optionsGroup('Speed options:')
    .option(
      '-j, --concurrency <n|auto>',
      'work in so many threads; auto: one a processor (default: 1)',
      (value) => (value === 'auto' ? availableParallelism() : parseCount(value)),
    )
    .option(
      '--timeout <seconds>',
      'give up a document that takes longer, and go on with the others',
      parseSeconds,
    );
}
