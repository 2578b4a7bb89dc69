import type { Language } from '../../reporters/wording/wording.js';
import type { FoundConfiguration } from '../config/configuration.js';
import type { Told } from '../context.js';
import type { ExitStatus } from '../exit-status.js';
import type { Input } from '../input/input.js';
import type { JobDetails } from '../jobs/job.js';
import type { JobName } from '../jobs/jobs.js';
import type { PlainError } from '../plain-error.js';

/** A part of a job, as it is sent to another thread. */
export interface Task {
  readonly job: JobName;
  readonly inputs: readonly Input[];
  readonly details: JobDetails;
  readonly world: World;
  /** Shared memory in which heartbeats are counted; only where a document may take so long. */
  readonly heartbeats?: Int32Array;
}

/** What the job sees of the run. */
export interface World {
  readonly cwd: string;
  readonly configuration: FoundConfiguration;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly language: Language;
  readonly stdout: { readonly isTTY: boolean; readonly columns: number | undefined };
}

/** What comes back. */
export interface Done {
  /** Texts as they are, for they may be long; anything else as JSON. */
  readonly results: readonly string[] | string;
  readonly told: readonly Told[];
  readonly status: ExitStatus;
  /** What ended the whole job. */
  readonly error: PlainError | null;
}
