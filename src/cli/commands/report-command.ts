import type { Command } from 'commander';
import type { Analysis } from '../../report/analysis.js';
import type { Section } from '../../reporters/reporter.js';
import { reporters } from '../../reporters/reporters.js';
import { readSettings } from '../config/read-settings.js';
import type { Context } from '../context.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { nameDocuments } from '../input/name-documents.js';
import { eachText } from '../input/each-text.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { addReportOptions, type ReportFlags } from '../options/add-report-options.js';
import { colorLevel } from '../options/color-level.js';
import { makePalette } from '../options/make-palette.js';
import { outputWidth } from '../options/output-width.js';
import { output } from '../output.js';

interface Flags extends InputOptions, ReportFlags {
  readonly color?: boolean;
  readonly top?: number;
  readonly tokens?: true;
  readonly normalized?: true;
  readonly alignment?: true;
}

/** Make a command that analyzes its inputs and reports these sections. */
export function reportCommand(
  command: Command,
  context: Context,
  sections: readonly Section[],
): Command {
  addInputOptions(command);
  addReportOptions(command);
  addNormalizationOptions(command);
  return command.action(async (operands: string[]) => {
    const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
    const { io } = context;
    const inputs = await findInputs(operands, flags, context, command);
    if (inputs.length === 0) return;
    const several = inputs.length > 1;
    const reporter = await reporters[flags.format]();
    const color = flags.color ?? (flags.output === undefined ? undefined : false);
    const text = reporter(analyses(inputs, flags, context), {
      sections,
      several,
      width: flags.width ?? outputWidth(io.stdout, io.env),
      palette: await makePalette(colorLevel(color, io.stdout, io.env)),
    });
    await output(text, flags.output, io);
  });
}

/** The analyses of the inputs, in their order; one that fails is told and left out. */
async function* analyses(
  inputs: readonly Input[],
  flags: Flags & Record<string, unknown>,
  context: Context,
): AsyncGenerator<Analysis> {
  const { analyze } = await import('../../index.js');
  const ids = nameDocuments(inputs);
  const settings = await readSettings(flags, context);
  const options = {
    tokens: flags.tokens === true,
    normalized: flags.normalized === true,
    alignment: flags.alignment === true,
    ...(flags.top !== undefined && { top: flags.top }),
  };
  yield* eachText(inputs, flags.encoding, context, ({ text, warnings, input }) =>
    analyze(text, {
      ...options,
      normalization: settings.optionsFor(input),
      warnings,
      id: ids.get(input) ?? input.name,
    }),
  );
}
