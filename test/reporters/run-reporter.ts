import type { Analysis } from '../../src/report/analysis.js';
import { plainPalette } from '../../src/reporters/palette.js';
import { allSections, type ReporterOptions } from '../../src/reporters/reporter.js';
import { reporters, type Format } from '../../src/reporters/reporters.js';
import { saysEnglish } from './says.js';

/** All that a reporter writes for these analyses. */
export async function runReporter(
  format: Format,
  analyses: readonly Analysis[],
  options: Partial<ReporterOptions> = {},
): Promise<string> {
  const reporter = await reporters[format]();
  async function* one(): AsyncGenerator<Analysis> {
    for (const analysis of analyses) yield await Promise.resolve(analysis);
  }
  let text = '';
  const defaults = {
    sections: allSections,
    several: false,
    width: 80,
    palette: plainPalette,
    bidi: 'off' as const,
    ...saysEnglish,
  };
  for await (const piece of reporter(one(), { ...defaults, ...options })) text += piece;
  return text;
}
