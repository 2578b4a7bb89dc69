import type { Command } from 'commander';
import { parseSize } from './parse-size.js';

/** The option of every command that reads files whole. */
export function addSizeOption(command: Command): Command {
  return command.option(
    '--max-file-size <size>',
    'refuse files, and lines of NDJSON, that are larger: 500K, 100M (default: 512M)',
    parseSize,
  );
}
