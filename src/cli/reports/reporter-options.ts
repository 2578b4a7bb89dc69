import type { ReporterOptions, Section } from '../../reporters/reporter.js';
import type { Context } from '../context.js';
import { colorLevel } from '../options/color-level.js';
import { fontFor } from '../options/font-for.js';
import { makePalette } from '../options/make-palette.js';
import { outputWidth } from '../options/output-width.js';
import { saysOf } from '../options/says-of.js';
import type { ReportCommandFlags } from './report-command-flags.js';

/** How a report is to look, by the flags and by where it goes. */
export async function reporterOptions(
  flags: ReportCommandFlags,
  sections: readonly Section[],
  several: boolean,
  context: Context,
): Promise<ReporterOptions> {
  const { io } = context;
  const { stdout, env } = io;
  const color = flags.color ?? (flags.output === undefined ? undefined : false);
  return {
    ...saysOf(flags, context),
    sections,
    several,
    width: flags.width ?? outputWidth(stdout, env),
    palette: await makePalette(colorLevel(color, stdout, env)),
    ...(flags.bidi !== undefined && { bidi: flags.bidi }),
    ...(await fontFor(flags, io)),
  };
}
