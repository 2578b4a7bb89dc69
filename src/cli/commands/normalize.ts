import type { Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import { AtomicFile } from '../atomic-file.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { eachText } from '../input/each-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import type { Text } from '../input/read-input.js';
import { normalizeInput } from '../normalize-input.js';
import { addContainerOptions, type ContainerFlags } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { output } from '../output.js';

interface Flags extends InputOptions, ContainerFlags {
  readonly check?: true;
  readonly listDifferent?: true;
  readonly write?: true;
  readonly output?: string;
}

interface Result extends Text {
  readonly normalized: string;
  readonly changes: number;
}

/** `farsi-news normalize`: the text as it should be. */
export function normalize(command: Command, context: Context): void {
  addContainerOptions(addInputOptions(command));
  command
    .optionsGroup('Output options:')
    .option('--check', 'change nothing, tell which files would change, end with 1 if any')
    .option('-l, --list-different', 'print the names of the files that would change')
    .option('--write', 'write the files anew, with their mode and line endings')
    .option('-o, --output <file>', 'write into a file, whole or not at all');
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp(
        [
          ['farsi-news normalize draft.txt', 'print the normalized text'],
          ["farsi-news normalize --write 'drafts/**/*.md'", 'mend the files'],
          ['farsi-news normalize --check drafts/', 'for continuous integration'],
          ['farsi-news normalize news.ndjson --text-field body', 'the prose of JSON'],
          ['pbpaste | farsi-news normalize --digits keep - | pbcopy', 'in a pipe'],
        ],
        ['0  done; --check and --list-different: nothing to change', '1  they found something'],
      ),
    )
    .action(async (operands: string[]) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      refuseTogether(flags);
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      const results = normalizeEach(inputs, flags, context);
      if (flags.write === true) await writeBack(results, context);
      else await output(textOf(results, flags, context), flags.output, context.io);
    });
}

function refuseTogether({ check, listDifferent, write, output }: Flags): void {
  const given = [
    check && '--check',
    listDifferent && '--list-different',
    write && '--write',
    output !== undefined && '--output',
  ].filter((flag) => typeof flag === 'string');
  if (given.length < 2) return;
  const both = given.join(' and ');
  throw new FarsiNewsError('USAGE', `${both} exclude each other`, 'give one of them');
}

async function* normalizeEach(
  inputs: readonly Input[],
  flags: Flags & Record<string, unknown>,
  context: Context,
): AsyncGenerator<Result> {
  const settings = await readSettings(flags, context);
  yield* eachText(inputs, flags.encoding, context, async (text) => {
    const options = settings.optionsFor(text.input);
    const normalized = await normalizeInput(text, options, flags);
    return { ...text, normalized: normalized.text, changes: normalized.findings.length };
  });
}

/** What goes to stdout: the texts, or the names of those that would change. */
async function* textOf(
  results: AsyncIterable<Result>,
  { check, listDifferent }: Flags,
  context: Context,
): AsyncGenerator<string> {
  for await (const { input, text, normalized, changes } of results) {
    if (check !== true && listDifferent !== true) {
      yield normalized;
    } else if (normalized !== text) {
      context.foundSomething();
      if (listDifferent === true) yield `${input.name}\n`;
      else await context.note(`${input.name}: ${changes} to mend`);
    }
  }
}

async function writeBack(results: AsyncIterable<Result>, context: Context): Promise<void> {
  for await (const { input, text, normalized, bom, encoding } of results) {
    try {
      if (input.path === null) throw cannotWriteStdin();
      if (normalized === text) continue;
      const file = new AtomicFile(input.path, input.name);
      file.write((bom ? '\ufeff' : '') + normalized);
      file.commit();
      if (encoding !== 'utf-8') await context.note(`${input.name}: written as UTF-8`);
    } catch (error) {
      await context.fail(error);
    }
  }
}

function cannotWriteStdin(): FarsiNewsError {
  return new FarsiNewsError(
    'USAGE',
    'the standard input cannot be written back',
    'leave --write out and redirect the output',
  );
}
