import type { Command } from 'commander';
import { addSizeOption } from './add-size-option.js';

/** The operands and options of every command that reads texts. */
export function addInputOptions(command: Command): Command {
  command
    .argument('[files...]', 'files, folders (their .txt and .md files), quoted globs, - for stdin')
    .optionsGroup('Input options:')
    .option('--encoding <name>', 'the encoding of the input (default: UTF-8, else windows-1256)')
    .option('--file-list <file>', 'read the files’ names from a file, one a line; - for stdin')
    .option('--stdin-filename <name>', 'what to call the text from stdin')
    .option('--no-ignore', 'read also what .gitignore and .farsinewsignore leave out')
    .option('--config <file>', 'the configuration file (default: searched for, from here upward)')
    .option('--no-config', 'read no configuration file');
  return addSizeOption(command);
}
