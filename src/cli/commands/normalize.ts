import type { Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import type { Finding } from '../../document.js';
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
import { colorLevel } from '../options/color-level.js';
import { makePalette } from '../options/make-palette.js';
import { output } from '../output.js';
import { pathFrom } from '../path-from.js';
import { writeBack } from '../write-back.js';

interface Flags extends InputOptions, ContainerFlags {
  readonly check?: true;
  readonly diff?: true;
  readonly listDifferent?: true;
  readonly write?: true;
  readonly output?: string;
  readonly color?: boolean;
}

interface Result extends Text {
  readonly normalized: string;
  readonly findings: readonly Finding[];
}

/** `farsi-news normalize`: the text as it should be. */
export function normalize(command: Command, context: Context): void {
  addContainerOptions(addInputOptions(command));
  command
    .optionsGroup('Output options:')
    .option('--check', 'change nothing, tell which files would change, end with 1 if any')
    .option('-l, --list-different', 'print the names of the files that would change')
    .option('--diff', 'print what would change, as a unified diff')
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
          ['farsi-news normalize --diff drafts/ | git apply', 'show, or apply, what would change'],
          ['pbpaste | farsi-news normalize --digits keep - | pbcopy', 'in a pipe'],
        ],
        [
          '0  done; --check, --list-different, --diff: nothing to change',
          '1  they found something',
        ],
      ),
    )
    .action(async (operands: string[]) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      refuseTogether(flags);
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      const results = normalizeEach(inputs, flags, context);
      if (flags.write === true) await writeEach(results, context);
      else await output(textOf(results, flags, context), flags.output, context.io);
    });
}

function refuseTogether({ check, diff, listDifferent, write, output }: Flags): void {
  const given = [
    check && '--check',
    diff && '--diff',
    listDifferent && '--list-different',
    write && '--write',
    output !== undefined && diff !== true && '--output',
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
    const { text: normalized, findings } = await normalizeInput(text, options, flags);
    return { ...text, normalized, findings };
  });
}

/** What goes to stdout: the texts, what changes in them, or the names of those that would change. */
async function* textOf(
  results: AsyncIterable<Result>,
  flags: Flags,
  context: Context,
): AsyncGenerator<string> {
  const { check, diff, listDifferent } = flags;
  const describe = diff === true ? await diffWriter(flags, context) : null;
  for await (const result of results) {
    const { input, text, normalized, findings } = result;
    if (check !== true && listDifferent !== true && describe === null) {
      yield normalized;
    } else if (normalized !== text) {
      context.foundSomething();
      if (describe !== null) yield describe(result);
      else if (listDifferent === true) yield `${input.name}\n`;
      else await context.note(`${input.name}: ${findings.length} to mend`);
    }
  }
}

/** Gives the diff of a text: as it is for programs, coloured and without dangers for a terminal. */
async function diffWriter(
  { color, output }: Flags,
  { io }: Context,
): Promise<(result: Result) => string> {
  const { unifiedDiff } = await import('../diff/unified-diff.js');
  const { colourDiff } = await import('../diff/colour-diff.js');
  const level = output === undefined ? colorLevel(color, io.stdout, io.env) : 0;
  const palette = await makePalette(level);
  const forPeople = level > 0 || (output === undefined && io.stdout.isTTY === true);
  return ({ input, text, findings }) => {
    const edits = findings.flatMap((finding) =>
      finding.replacement === null ? [] : [{ ...finding, replacement: finding.replacement }],
    );
    const diff = unifiedDiff(pathFrom(input, io.cwd), text, edits);
    return forPeople ? colourDiff(diff, palette) : diff;
  };
}

async function writeEach(results: AsyncIterable<Result>, context: Context): Promise<void> {
  for await (const result of results) {
    try {
      if (result.input.path === null) throw cannotWriteStdin();
      if (result.normalized !== result.text) await writeBack(result, result.normalized, context);
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
