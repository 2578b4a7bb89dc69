import type { Finding } from '../../document.js';
import { FarsiNewsError } from '../../errors.js';
import { nameControls } from '../../reporters/name-controls.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachText } from '../input/each-text.js';
import type { Input } from '../input/input.js';
import type { Text } from '../input/read-input.js';
import { normalizeInput } from '../normalize-input.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import { colorLevel } from '../options/color-level.js';
import { makePalette } from '../options/make-palette.js';
import { pathFrom } from '../path-from.js';
import { writeBack } from '../write-back.js';
import type { JobDetails, JobFlags } from './job.js';

export interface NormalizeFlags extends ContainerFlags, JobFlags {
  readonly encoding?: string;
  readonly check?: true;
  readonly diff?: true;
  readonly listDifferent?: true;
  readonly write?: true;
  readonly output?: string;
  readonly color?: boolean;
}

export interface NormalizationsDetails extends JobDetails {
  readonly flags: NormalizeFlags;
}

interface Result extends Text {
  readonly normalized: string;
  readonly findings: readonly Finding[];
}

/** Normalize the inputs and give what is to be printed: nothing where the files are written anew. */
export async function* normalizations(
  inputs: readonly Input[],
  { flags }: NormalizationsDetails,
  context: Context,
): AsyncGenerator<string> {
  const results = normalizeEach(inputs, flags, context);
  if (flags.write === true) await writeEach(results, context);
  else yield* textOf(results, flags, context);
}

async function* normalizeEach(
  inputs: readonly Input[],
  flags: NormalizeFlags,
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
  flags: NormalizeFlags,
  context: Context,
): AsyncGenerator<string> {
  const { check, diff, listDifferent } = flags;
  const isTerminal = context.io.stdout.isTTY === true;
  const describe = diff === true ? await diffWriter(flags, context) : null;
  for await (const result of results) {
    const { input, text, normalized, findings } = result;
    if (check !== true && listDifferent !== true && describe === null) {
      yield normalized;
    } else if (normalized !== text) {
      context.foundSomething();
      if (describe !== null) yield describe(result);
      else if (listDifferent === true)
        yield `${isTerminal ? nameControls(input.name) : input.name}\n`;
      else await context.note(`${input.name}: ${findings.length} to mend`);
    }
  }
}

/** Gives the diff of a text: as it is for programs, coloured and without dangers for a terminal. */
async function diffWriter(
  { color, output }: NormalizeFlags,
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
