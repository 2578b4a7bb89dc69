import type { Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { InputOptions } from '../input/input.js';
import type { NormalizeFlags } from '../jobs/normalizations.js';
import { runJob } from '../jobs/run-job.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { addContainerOptions } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { output } from '../output.js';

type Flags = InputOptions & NormalizeFlags;

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
  addSpeedOptions(command);
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
      const flags: Flags = command.optsWithGlobals();
      refuseTogether(flags);
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      const texts = runJob('normalizations', inputs, { flags }, context);
      await output(texts, flags.output, context.io);
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
