import type { NormalizeOptions } from '../../normalization/options.js';
import type { CheckedFile } from '../../reporters/findings/checked-file.js';
import type { Context } from '../context.js';
import type { Text } from '../input/read-input.js';
import { normalizeInput } from '../normalize-input.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import { pathFrom } from '../path-from.js';
import { writeBack } from '../write-back.js';
import { locateFindings } from './locate-findings.js';

/**
 * Check a text and, where that is wanted, mend its file; then what is reported is what is left. A
 * file that cannot be written is told, and reported as it stands.
 */
export async function checkFile(
  text: Text,
  options: Partial<NormalizeOptions>,
  flags: ContainerFlags & { readonly fix?: true },
  context: Context,
): Promise<CheckedFile> {
  const { input } = text;
  const before = await normalizeInput(text, options, flags);
  let checked = text.text;
  let { findings } = before;
  let mended = 0;
  if (
    flags.fix === true &&
    before.text !== text.text &&
    (await writes(text, before.text, context))
  ) {
    mended = findings.filter(({ replacement }) => replacement !== null).length;
    checked = before.text;
    ({ findings } = await normalizeInput({ ...text, text: checked }, options, flags));
  }
  return {
    name: input.name,
    path: pathFrom(input, context.io.cwd),
    text: checked,
    findings: locateFindings(checked, findings, context.language),
    mended,
  };
}

async function writes(text: Text, mended: string, context: Context): Promise<boolean> {
  try {
    await writeBack(text, mended, context);
    return true;
  } catch (error) {
    await context.fail(error);
    return false;
  }
}
