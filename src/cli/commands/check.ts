import { resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import type { CheckedFile } from '../../reporters/findings/checked-file.js';
import {
  findingReporters,
  type FindingFormat,
} from '../../reporters/findings/finding-reporters.js';
import { Tally } from '../../reporters/findings/tally.js';
import type { BaselineFile } from '../check/baseline-file.js';
import { readSettings } from '../config/read-settings.js';
import type { Settings } from '../config/settings.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { runJob } from '../jobs/run-job.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { addContainerOptions, type ContainerFlags } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { colorLevel } from '../options/color-level.js';
import { formatOption } from '../options/format-option.js';
import { makePalette } from '../options/make-palette.js';
import { saysOf } from '../options/says-of.js';
import { output } from '../output.js';

interface Flags extends InputOptions, ContainerFlags {
  readonly format: FindingFormat;
  readonly output?: string;
  readonly color?: boolean;
  readonly fix?: true;
  readonly lang: 'en' | 'fa';
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline?: true;
}

type AllFlags = Flags & Record<string, unknown>;

/** `farsi-news check`: what normalize would change, place by place. */
export function check(command: Command, context: Context): void {
  addContainerOptions(addInputOptions(command));
  command
    .optionsGroup('Check options:')
    .option('--fix', 'mend the files, report what is left')
    .option('--max-warnings <count>', 'pass with so many findings below error (default: 0)', number)
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--update-baseline', 'make the baseline know what is found now')
    .optionsGroup('Output options:')
    .addOption(
      formatOption(Object.keys(findingReporters), 'stylish for people, the others for programs'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('-o, --output <file>', 'write into a file, whole or not at all');
  addSpeedOptions(command);
  addNormalizationOptions(command, { spacing: 'safe' })
    .addHelpText('after', help)
    .action(async (operands: string[]) => {
      const flags: AllFlags = command.optsWithGlobals();
      const settings = await readSettings(flags, context, 'check');
      const baseline = await openBaseline(flags, settings, context);
      const inputs = await findInputs(operands, flags, context, command);
      if (flags.fix === true && inputs.some(({ path }) => path === null)) throw fixesStdin();
      if (inputs.length === 0) return;
      const files = checkEach(inputs, flags, settings, baseline, context);
      await report(files, flags, context);
      await settle(baseline, flags, context);
    });
}

const help = commandHelp(
  [
    ['farsi-news check draft.txt', 'path:line:column  severity  message  rule  words'],
    ["farsi-news check 'drafts/**/*.md' --rule arabic-yeh=off", 'without one rule'],
    ['farsi-news check drafts/ --fix', 'mend what can be mended'],
    ['farsi-news check drafts/ --quiet', 'errors only'],
    ['farsi-news check posts.json --text-field items.body', 'the prose of JSON'],
    ['farsi-news check . -f sarif -o findings.sarif', 'for code scanning'],
    ['farsi-news check archive/ --baseline known.json --update-baseline', 'accept what is there'],
    ['farsi-news explain arabic-yeh', 'what a rule wants, and why'],
  ],
  ['0  nothing found, or no more than allowed', '1  something found'],
);

async function* checkEach(
  inputs: readonly Input[],
  flags: AllFlags,
  settings: Settings,
  baseline: BaselineFile | null,
  context: Context,
): AsyncGenerator<CheckedFile> {
  const allowed = flags.maxWarnings ?? settings.check.maxWarnings ?? 0;
  const tally = new Tally();
  for await (const file of runJob('checks', inputs, { flags }, context)) {
    const path = resolve(context.io.cwd, file.path);
    const findings = baseline === null ? file.findings : baseline.sift(path, file.findings);
    const left = { ...file, findings: flags.updateBaseline === true ? [] : findings };
    tally.add(left);
    if (tally.of('error') > 0 || tally.total > allowed) context.foundSomething();
    yield left;
  }
  if (tally.of('error') === 0 && allowed > 0 && tally.total > allowed) {
    await context.note(`${tally.total} findings, more than the ${allowed} that are allowed`);
  }
}

async function report(
  files: AsyncIterable<CheckedFile>,
  flags: Flags,
  context: Context,
): Promise<void> {
  const { io } = context;
  const reporter = await findingReporters[flags.format]();
  const color = flags.color ?? (flags.output === undefined ? undefined : false);
  const palette = await makePalette(colorLevel(color, io.stdout, io.env));
  const { describeRules } = await import('../explain/describe-rules.js');
  await output(
    reporter(files, { ...saysOf({}, context), palette, describeRules }),
    flags.output,
    io,
  );
}

async function openBaseline(
  flags: Flags,
  settings: Settings,
  { io }: Context,
): Promise<BaselineFile | null> {
  const update = flags.updateBaseline === true;
  const path = flags.baseline === undefined ? settings.baseline : resolve(io.cwd, flags.baseline);
  if (path !== null) {
    const { BaselineFile } = await import('../check/baseline-file.js');
    return new BaselineFile(path, flags.baseline ?? path, update);
  }
  if (!update) return null;
  const remedy = 'name it with --baseline, or in the configuration as check.baseline';
  throw new FarsiNewsError('USAGE', '--update-baseline needs a baseline', remedy);
}

/** Write the baseline anew, or tell what it knows in vain. */
async function settle(
  baseline: BaselineFile | null,
  flags: Flags,
  context: Context,
): Promise<void> {
  if (baseline === null) return;
  if (flags.updateBaseline === true) {
    baseline.write();
    return;
  }
  for (const { path, count } of baseline.stale()) {
    const gone = count === 1 ? 'a finding that is' : `${count} findings that are`;
    await context.note(`${path}: the baseline knows ${gone} gone (--update-baseline forgets them)`);
  }
}

function fixesStdin(): FarsiNewsError {
  const remedy = 'redirect the output of farsi-news normalize instead';
  return new FarsiNewsError('USAGE', '--fix cannot write the standard input back', remedy);
}

function number(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number.');
}
