import type { Command } from 'commander';
import type { AnalyzeOptions } from '../../analyze.js';
import type { Analysis } from '../../report/analysis.js';
import type { Section } from '../../reporters/reporter.js';
import { type Format, formatNeeds, reporters } from '../../reporters/reporters.js';
import { byteOrderMark } from '../byte-order-mark.js';
import type { Context } from '../context.js';
import { eachAnalysis } from '../corpus/each-analysis.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { holdsSeveral } from '../input/holds-several.js';
import { addContainerOptions, type ContainerFlags } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { addReportOptions, type ReportFlags } from '../options/add-report-options.js';
import { colorLevel } from '../options/color-level.js';
import { fontFor } from '../options/font-for.js';
import { makePalette } from '../options/make-palette.js';
import { outputWidth } from '../options/output-width.js';
import { output } from '../output.js';

/** The options of a command that reports analyses, as commander gives them. */
export interface ReportCommandFlags
  extends InputOptions, Partial<ContainerFlags>, ReportFlags, Readonly<Record<string, unknown>> {
  readonly color?: boolean;
  readonly top?: number;
  readonly minScore?: number;
  readonly explain?: true;
  readonly date?: string;
  readonly tokens?: true;
  readonly normalized?: true;
  readonly alignment?: true;
}

/**
 * Make a command that analyzes its inputs and reports these sections.
 *
 * @param formats the formats that it has besides those of all commands
 */
export function reportCommand(
  command: Command,
  context: Context,
  sections: readonly Section[],
  formats: readonly Format[] = [],
): Command {
  addContainerOptions(addInputOptions(command));
  addReportOptions(command, formats);
  addNormalizationOptions(command);
  return command.action(async (operands: string[]) => {
    const flags: ReportCommandFlags = command.optsWithGlobals();
    const inputs = await findInputs(operands, flags, context, command);
    if (inputs.length === 0) return;
    const text = reportInputs(inputs, analyses(inputs, flags, context), flags, context, sections);
    await output(text, flags.output, context.io);
  });
}

/** The report of the inputs' analyses, piece by piece. */
export async function* reportInputs(
  inputs: readonly Input[],
  found: AsyncIterable<Analysis>,
  flags: ReportCommandFlags,
  { io }: Context,
  sections: readonly Section[],
): AsyncGenerator<string> {
  yield byteOrderMark(flags);
  const reporter = await reporters[flags.format]();
  const color = flags.color ?? (flags.output === undefined ? undefined : false);
  yield* reporter(found, {
    sections,
    several: holdsSeveral(inputs, flags),
    width: flags.width ?? outputWidth(io.stdout, io.env),
    palette: await makePalette(colorLevel(color, io.stdout, io.env)),
    ...(await fontFor(flags, io)),
  });
}

/** The analyses of the inputs, in their order; one that fails is told and left out. */
async function* analyses(
  inputs: readonly Input[],
  flags: ReportCommandFlags,
  context: Context,
): AsyncGenerator<Analysis> {
  const options = analysisOptions(flags);
  for await (const { analysis } of eachAnalysis(inputs, flags, context, options)) {
    yield analysis;
  }
}

/** What the flags say of how to analyze. */
export function analysisOptions(flags: ReportCommandFlags): AnalyzeOptions {
  return {
    tokens: flags.tokens === true,
    normalized: flags.normalized === true,
    alignment: flags.alignment === true,
    ...(flags.top !== undefined && { top: flags.top }),
    ...(flags.minScore !== undefined && { minScore: flags.minScore }),
    explain: flags.explain === true,
    ...formatNeeds[flags.format],
    ...(flags.date !== undefined && { date: flags.date }),
  };
}
