import { Option, type Command } from 'commander';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { eachText } from '../input/each-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { nameDocuments } from '../input/name-documents.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { output } from '../output.js';
import { tokenFormats, type TokenizedText } from '../tokens/token-formats.js';

interface Flags extends InputOptions {
  readonly format: keyof typeof tokenFormats;
  readonly sentences?: true;
  readonly output?: string;
}

/** `farsi-news tokenize`: sentences and words. */
export function tokenize(command: Command, context: Context): void {
  addInputOptions(command);
  command
    .optionsGroup('Output options:')
    .addOption(
      new Option('-f, --format <format>', 'a token a line, JSON with places, or CoNLL-U')
        .choices(Object.keys(tokenFormats))
        .default('text'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('-s, --sentences', 'a sentence a line (text)')
    .option('-o, --output <file>', 'write into a file, whole or not at all');
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news tokenize article.txt', 'a token a line, an empty line after a sentence'],
        ['farsi-news tokenize -s article.txt', 'a sentence a line'],
        ['farsi-news tokenize news/ -f conllu -o news.conllu', 'with lemmas and parts of speech'],
      ]),
    )
    .action(async (operands: string[]) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      const format = tokenFormats[flags.format];
      const options = { sentences: flags.sentences === true, several: inputs.length > 1 };
      await output(format(tokenizeEach(inputs, flags, context), options), flags.output, context.io);
    });
}

async function* tokenizeEach(
  inputs: readonly Input[],
  flags: Flags & Record<string, unknown>,
  context: Context,
): AsyncGenerator<TokenizedText> {
  const { tokenizeText } = await import('../tokens/tokenize-text.js');
  const ids = nameDocuments(inputs);
  const settings = await readSettings(flags, context);
  yield* eachText(inputs, flags.encoding, context, ({ input, text }) =>
    tokenizeText(text, ids.get(input) ?? input.name, settings.optionsFor(input)),
  );
}
