import type { AnalyzeOptions } from '../../analyze.js';
import { formatNeeds } from '../../reporters/reporters.js';
import type { InputOptions } from '../input/input.js';
import type { JobFlags } from '../jobs/job.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import type { ReportFlags } from '../options/add-report-options.js';

/** The options of a command that reports analyses, as commander gives them. */
export interface ReportCommandFlags
  extends InputOptions, Partial<ContainerFlags>, ReportFlags, JobFlags {
  readonly ignore: boolean;
  readonly color?: boolean;
  readonly top?: number;
  readonly minScore?: number;
  readonly explain?: true;
  readonly date?: string;
  readonly tokens?: true;
  readonly normalized?: true;
  readonly alignment?: true;
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
