import type { CheckedFile } from '../../reporters/findings/checked-file.js';
import { checkFile } from '../check/check-file.js';
import { errorsOnly } from '../check/errors-only.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { eachText } from '../input/each-text.js';
import type { Input } from '../input/input.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import type { JobDetails, JobFlags } from './job.js';

export interface ChecksDetails extends JobDetails {
  readonly flags: JobFlags &
    ContainerFlags & {
      readonly encoding?: string;
      readonly fix?: true;
    };
}

/** The inputs, checked and, where that is wanted, mended. */
export async function* checks(
  inputs: readonly Input[],
  { flags }: ChecksDetails,
  context: Context,
): AsyncGenerator<CheckedFile> {
  const settings = await readSettings(flags, context, 'check');
  yield* eachText(inputs, flags.encoding, context, (text) => {
    const options = settings.optionsFor(text.input);
    return checkFile(text, context.quiet ? errorsOnly(options) : options, flags, context);
  });
}
