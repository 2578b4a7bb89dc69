import { Option, type Command } from 'commander';
import { byteOrderMark } from '../byte-order-mark.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { holdsSeveral } from '../input/holds-several.js';
import { runJob } from '../jobs/run-job.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { addContainerOptions, type ContainerFlags } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { formatOption } from '../options/format-option.js';
import { output } from '../output.js';
import { tokenFormats } from '../tokens/token-formats.js';

interface Flags extends InputOptions, ContainerFlags {
  readonly bom?: true;
  readonly format: keyof typeof tokenFormats;
  readonly sentences?: true;
  readonly output?: string;
}

/** `farsi-news tokenize`: sentences and words. */
export function tokenize(command: Command, context: Context): void {
  addContainerOptions(addInputOptions(command));
  command
    .optionsGroup('Output options:')
    .addOption(
      formatOption(Object.keys(tokenFormats), 'a token a line, JSON with places, or CoNLL-U'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('--bom', 'begin with a byte-order mark, which Excel wants (csv, tsv)')
    .option('-s, --sentences', 'a sentence a line (text)')
    .option('-o, --output <file>', 'write into a file, whole or not at all');
  addSpeedOptions(command);
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news tokenize article.txt', 'a token a line, an empty line after a sentence'],
        ['farsi-news tokenize -s article.txt', 'a sentence a line'],
        ['farsi-news tokenize article.txt -f tsv | cut -f 5,7', 'tokens and lemmas'],
        ['farsi-news tokenize news/ -f conllu -o news.conllu', 'with lemmas and parts of speech'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      await output(tokens(inputs, flags, context), flags.output, context.io);
    });
}

async function* tokens(
  inputs: readonly Input[],
  flags: Flags & Record<string, unknown>,
  context: Context,
): AsyncGenerator<string> {
  yield byteOrderMark(flags);
  const options = {
    sentences: flags.sentences === true,
    several: holdsSeveral(inputs, flags),
  };
  yield* tokenFormats[flags.format](runJob('tokens', inputs, { flags }, context), options);
}
