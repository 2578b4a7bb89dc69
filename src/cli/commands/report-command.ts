import type { Command } from 'commander';
import type { Section } from '../../reporters/reporter.js';
import type { Format } from '../../reporters/reporters.js';
import type { Context } from '../context.js';
import { findInputs } from '../input/find-inputs.js';
import { addCacheOptions } from '../options/add-cache-options.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { addContainerOptions } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { addReportOptions } from '../options/add-report-options.js';
import { output } from '../output.js';
import type { ReportCommandFlags } from '../reports/report-command-flags.js';
import { reportInputs } from '../reports/report-inputs.js';

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
  addCacheOptions(addSpeedOptions(command));
  addNormalizationOptions(command);
  return command.action(async (operands: string[]) => {
    const flags: ReportCommandFlags = command.optsWithGlobals();
    const inputs = await findInputs(operands, flags, context, command);
    if (inputs.length === 0) return;
    await output(reportInputs(inputs, flags, context, { sections }), flags.output, context.io);
  });
}
