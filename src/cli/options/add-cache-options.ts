import type { Command } from 'commander';

/** The options of every command that analyzes. */
export function addCacheOptions(command: Command): Command {
  return command
    .option('--cache', 'keep the analyses, and take those of texts that are unchanged')
    .option(
      '--cache-location <folder>',
      'where they are kept (default: analyses in the user’s cache folder)',
    );
}
