import { relative, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { defaultOptions } from '../../normalization/options.js';
import { stringify } from '../../reporters/stringify.js';
import { merge } from '../config/settings.js';
import { readSettings } from '../config/read-settings.js';
import { readConfiguration } from '../config/read-configuration.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { writeText } from '../write-text.js';

/** `farsi-news config print`: what counts, and where it comes from. */
export function config(command: Command, context: Context): void {
  command
    .addArgument(new Argument('<action>', 'what to do').choices(['print']))
    .argument('[file]', 'the text for which the configuration is asked (for overrides)')
    .option('--config <file>', 'the configuration file (default: searched for, from here upward)')
    .option('--no-config', 'read no configuration file')
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news config print', 'the configuration file and what counts, as JSON'],
        ['farsi-news config print drafts/a.txt', 'what counts for one file'],
      ]),
    )
    .action(async (_action: string, file?: string) => {
      const { io } = context;
      const flags = command.optsWithGlobals();
      const found = await readConfiguration(flags, context);
      const path = file === undefined ? null : resolve(io.cwd, file);
      const optionsFor = async (kind: 'check' | 'other') =>
        merge(defaultOptions, (await readSettings(flags, context, kind)).optionsFor({ path }));
      const { check = {}, ignore = [], overrides = [] } = found.configuration;
      const printed = {
        file: found.file === null ? null : relative(io.cwd, found.file),
        options: await optionsFor('other'),
        check: { ...check, options: await optionsFor('check') },
        ignore,
        overrides,
      };
      await writeText(io.stdout, `${stringify(printed)}\n`);
    });
}
